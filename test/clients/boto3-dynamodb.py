"""What boto3.test.ts has boto3 do with DynamoDB and KMS."""

import sys
from decimal import Decimal

import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError
from botocore.waiter import WaiterModel, create_waiter_with_client


def exists(client, name):
    """boto3's own waiter, but for the twenty seconds between its looks."""
    model = client._get_waiter_config()
    model["waiters"]["TableExists"]["delay"] = 0.2
    create_waiter_with_client("TableExists", WaiterModel(model), client).wait(TableName=name)


def refused(code, call, **arguments):
    try:
        call(**arguments)
    except ClientError as refusal:
        assert refusal.response["Error"]["Code"] == code, refusal.response
        return refusal.response
    raise AssertionError(f"{call} was not refused with {code}")


def make(name):
    table = boto3.resource("dynamodb").create_table(
        TableName=name,
        AttributeDefinitions=[
            {"AttributeName": "pk", "AttributeType": "S"},
            {"AttributeName": "sk", "AttributeType": "N"},
            {"AttributeName": "kind", "AttributeType": "S"},
        ],
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by-kind",
                "KeySchema": [{"AttributeName": "kind", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
    )
    exists(table.meta.client, name)
    return table


def tables():
    table = make("things")
    item = {
        "pk": "a",
        "sk": Decimal("1.50"),
        "bytes": b"\x00\xff",
        "set": {"x", "y"},
        "numbers": {Decimal(1), Decimal("2.5")},
        "deep": [{"none": None, "yes": True, "text": "ü"}],
    }
    table.put_item(Item=item)
    found = table.get_item(Key={"pk": "a", "sk": Decimal("1.5")})["Item"]
    assert found["bytes"].value == b"\x00\xff" and {**found, "bytes": b"\x00\xff"} == item, found
    with table.batch_writer() as batch:
        for i in range(60):
            batch.put_item(Item={"pk": "b", "sk": i, "kind": "even" if i % 2 == 0 else "odd"})
    answer = table.query(
        KeyConditionExpression=Key("pk").eq("b") & Key("sk").between(10, 19),
        FilterExpression=Attr("kind").eq("odd"),
        ScanIndexForward=False,
    )
    assert [int(each["sk"]) for each in answer["Items"]] == [19, 17, 15, 13, 11] and answer["ScannedCount"] == 10
    assert table.query(IndexName="by-kind", KeyConditionExpression=Key("kind").eq("even"))["Count"] == 30
    pages = boto3.client("dynamodb").get_paginator("scan").paginate(
        TableName="things", PaginationConfig={"PageSize": 25}
    )
    assert [page["Count"] for page in pages] == [25, 25, 11]
    updated = table.update_item(
        Key={"pk": "a", "sk": Decimal("1.5")},
        UpdateExpression="SET #n = if_not_exists(#n, :zero) + :one REMOVE deep ADD #set :more",
        ExpressionAttributeNames={"#n": "count", "#set": "set"},
        ExpressionAttributeValues={":zero": 0, ":one": 1, ":more": {"z"}},
        ReturnValues="UPDATED_NEW",
    )["Attributes"]
    assert updated == {"count": 1, "set": {"x", "y", "z"}}, updated
    key = {"pk": "a", "sk": 7}
    refused("ConditionalCheckFailedException", table.delete_item, Key=key, ConditionExpression=Attr("pk").exists())


def transactions_and_streams():
    make("moves")
    client = boto3.client("dynamodb")
    key = {"pk": {"S": "a"}, "sk": {"N": "1"}}
    put = {"Put": {"TableName": "moves", "Item": key}}
    gone = {"pk": {"S": "none"}, "sk": {"N": "1"}}
    check = {"TableName": "moves", "Key": gone, "ConditionExpression": "attribute_exists(pk)"}
    answer = refused(
        "TransactionCanceledException",
        client.transact_write_items,
        TransactItems=[put, {"ConditionCheck": check}],
    )
    assert [reason["Code"] for reason in answer["CancellationReasons"]] == ["None", "ConditionalCheckFailed"], answer
    client.transact_write_items(TransactItems=[put])
    got = client.transact_get_items(TransactItems=[{"Get": {"TableName": "moves", "Key": key}}])
    assert got["Responses"] == [{"Item": key}], got
    client.execute_statement(Statement="delete from moves where pk = 'a' and sk = 1")
    client.update_time_to_live(
        TableName="moves", TimeToLiveSpecification={"Enabled": True, "AttributeName": "until"}
    )
    streams = boto3.client("dynamodbstreams")
    arn = client.describe_table(TableName="moves")["Table"]["LatestStreamArn"]
    [shard] = streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]
    iterator = streams.get_shard_iterator(
        StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON"
    )["ShardIterator"]
    records = streams.get_records(ShardIterator=iterator)["Records"]
    assert [record["eventName"] for record in records] == ["INSERT", "REMOVE"], records
    assert records[1]["dynamodb"]["OldImage"] == key, records
    client.delete_table(TableName="moves")


def keys():
    kms = boto3.client("kms")
    key = kms.create_key(Description="d", Tags=[{"TagKey": "a", "TagValue": "b"}])["KeyMetadata"]
    kms.create_alias(AliasName="alias/boto", TargetKeyId=key["KeyId"])
    context = {"purpose": "test"}
    sealed = kms.encrypt(KeyId="alias/boto", Plaintext=b"secret", EncryptionContext=context)["CiphertextBlob"]
    opened = kms.decrypt(CiphertextBlob=sealed, EncryptionContext=context)
    assert opened["Plaintext"] == b"secret" and opened["KeyId"] == key["Arn"], opened
    refused("InvalidCiphertextException", kms.decrypt, CiphertextBlob=sealed)
    data = kms.generate_data_key(KeyId=key["KeyId"], KeySpec="AES_256")
    assert kms.decrypt(CiphertextBlob=data["CiphertextBlob"])["Plaintext"] == data["Plaintext"]
    signer = kms.create_key(KeyUsage="SIGN_VERIFY", KeySpec="ECC_NIST_P256")["KeyMetadata"]["KeyId"]
    how = {"KeyId": signer, "Message": b"text", "SigningAlgorithm": "ECDSA_SHA_256"}
    signature = kms.sign(**how)["Signature"]
    assert kms.verify(**how, Signature=signature)["SignatureValid"]
    refused("KMSInvalidSignatureException", kms.verify, **{**how, "Message": b"other"}, Signature=signature)
    aliases = kms.get_paginator("list_aliases").paginate(PaginationConfig={"PageSize": 3}).search("Aliases[].AliasName")
    assert "alias/boto" in set(aliases)
    kms.schedule_key_deletion(KeyId=key["KeyId"], PendingWindowInDays=7)
    refused("KMSInvalidStateException", kms.decrypt, CiphertextBlob=sealed, EncryptionContext=context)


globals()[sys.argv[1]]()
