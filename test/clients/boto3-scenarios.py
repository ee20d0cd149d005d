"""What boto3.test.ts has boto3 do; a failed assertion ends the program with its traceback."""

import json
import sys
import threading
import time

import boto3
import botocore.session
from botocore.exceptions import ClientError
from botocore.loaders import Loader


def batches():
    sqs = boto3.client("sqs")
    url = sqs.create_queue(QueueName="batched")["QueueUrl"]
    entries = [{"Id": str(i), "MessageBody": f"body {i}"} for i in range(10)]
    entries[3]["DelaySeconds"] = 901
    sent = sqs.send_message_batch(QueueUrl=url, Entries=entries)
    assert len(sent["Successful"]) == 9, sent
    assert [failed["Id"] for failed in sent["Failed"]] == ["3"], sent
    assert sent["Failed"][0]["Code"] == "InvalidParameterValue" and sent["Failed"][0]["SenderFault"], sent
    received = []
    while len(received) < 9:
        received += sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
    assert sorted(m["Body"] for m in received) == sorted(f"body {i}" for i in range(10) if i != 3)
    entries = [{"Id": str(i), "ReceiptHandle": m["ReceiptHandle"]} for i, m in enumerate(received)]
    assert len(sqs.delete_message_batch(QueueUrl=url, Entries=entries)["Successful"]) == 9
    try:
        sqs.send_message_batch(QueueUrl=url, Entries=[])
        raise AssertionError("an empty batch was taken")
    except sqs.exceptions.EmptyBatchRequest as refusal:
        assert refusal.response["Error"]["Code"] == "AWS.SimpleQueueService.EmptyBatchRequest", refusal.response


def long_polling():
    sqs = boto3.client("sqs")
    url = sqs.create_queue(QueueName="polled")["QueueUrl"]
    answers = []
    waiting = threading.Thread(
        target=lambda: answers.append(sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20))
    )
    waiting.start()
    begun = time.monotonic()
    boto3.client("sqs").send_message(QueueUrl=url, MessageBody="at last")
    waiting.join(timeout=15)
    assert not waiting.is_alive(), "the receiver still waits"
    assert answers[0]["Messages"][0]["Body"] == "at last"
    assert time.monotonic() - begun < 15


def paginators():
    iam = boto3.client("iam")
    names = [f"user-{i:02}" for i in range(25)]
    for name in names:
        iam.create_user(UserName=name, Path="/team/")
    pages = list(iam.get_paginator("list_users").paginate(PathPrefix="/team/", PaginationConfig={"PageSize": 10}))
    assert [len(page["Users"]) for page in pages] == [10, 10, 5]
    assert [user["UserName"] for page in pages for user in page["Users"]] == names
    managed = iam.get_paginator("list_policies").paginate(Scope="AWS").search("Policies[].PolicyName")
    assert "AdministratorAccess" in set(managed)
    sqs = boto3.client("sqs")
    for i in range(7):
        sqs.create_queue(QueueName=f"page-{i}")
    urls = sqs.get_paginator("list_queues").paginate(
        QueueNamePrefix="page-", PaginationConfig={"PageSize": 3}
    ).search("QueueUrls[]")
    assert len(list(urls)) == 7


OLD_NAMES = {
    "CreateQueueRequest.Attributes": "Attribute",
    "CreateQueueRequest.tags": "Tag",
    "GetQueueAttributesRequest.AttributeNames": "AttributeName",
    "GetQueueAttributesResult.Attributes": "Attribute",
    "ListQueueTagsResult.Tags": "Tag",
    "Message.MessageAttributes": "MessageAttribute",
    "ReceiveMessageRequest.MessageAttributeNames": "MessageAttributeName",
    "ReceiveMessageResult.Messages": "Message",
    "SendMessageRequest.MessageAttributes": "MessageAttribute",
}
OLD_MAPS = {
    "QueueAttributeMap": ("Name", "Value"),
    "MessageBodyAttributeMap": ("Name", "Value"),
    "TagMap": ("Key", "Value"),
}


def query_protocol():
    """SQS as clients from before 2023 speak it: today's model with the protocol and the names it had then."""
    session = botocore.session.get_session()
    loader = session.get_component("data_loader")
    load = Loader.load_service_model

    def old(self, service, type_name, api_version=None):
        model = load(self, service, type_name, api_version)
        if service == "sqs" and type_name == "service-2":
            model = json.loads(json.dumps(model))
            for name in ("jsonVersion", "targetPrefix", "awsQueryCompatible", "protocols"):
                model["metadata"].pop(name, None)
            model["metadata"]["protocol"] = "query"
            for name, operation in model["operations"].items():
                if "output" in operation:
                    operation["output"]["resultWrapper"] = f"{name}Result"
            for place, name in OLD_NAMES.items():
                shape, member = place.split(".")
                described = model["shapes"][shape]["members"][member]
                described["locationName"] = name
                listed = model["shapes"][described["shape"]]
                if listed["type"] == "list":
                    listed["flattened"] = True
                    listed["member"]["locationName"] = name
            for shape, (key, value) in OLD_MAPS.items():
                model["shapes"][shape]["flattened"] = True
                model["shapes"][shape]["key"]["locationName"] = key
                model["shapes"][shape]["value"]["locationName"] = value
        return model

    loader.load_service_model = old.__get__(loader)
    sqs = session.create_client("sqs")
    url = sqs.create_queue(QueueName="old", Attributes={"VisibilityTimeout": "7"}, tags={"a": "b"})["QueueUrl"]
    attribute = {"kind": {"DataType": "Binary", "BinaryValue": b"\x00\xff"}}
    sqs.send_message(QueueUrl=url, MessageBody="<&> ünï", MessageAttributes=attribute)
    [message] = sqs.receive_message(QueueUrl=url, MessageAttributeNames=["All"])["Messages"]
    assert message["Body"] == "<&> ünï" and message["MessageAttributes"] == attribute, message
    assert sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["VisibilityTimeout"])["Attributes"] == {
        "VisibilityTimeout": "7"
    }
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"a": "b"}
    try:
        sqs.get_queue_url(QueueName="none")
        raise AssertionError("a queue that is not there has a URL")
    except ClientError as refusal:
        assert refusal.response["Error"]["Code"] == "AWS.SimpleQueueService.NonExistentQueue", refusal.response


def sessions():
    iam = boto3.client("iam")
    user = iam.create_user(UserName="eve")["User"]
    key = iam.create_access_key(UserName="eve")["AccessKey"]
    trust = {"Statement": [{"Effect": "Allow", "Principal": {"AWS": user["Arn"]}, "Action": "sts:AssumeRole"}]}
    role = iam.create_role(RoleName="reader", AssumeRolePolicyDocument=json.dumps(trust))["Role"]
    assert role["AssumeRolePolicyDocument"] == trust, role
    sts = boto3.client("sts", aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])
    given = sts.assume_role(RoleArn=role["Arn"], RoleSessionName="reading")["Credentials"]
    sqs = boto3.client(
        "sqs",
        aws_access_key_id=given["AccessKeyId"],
        aws_secret_access_key=given["SecretAccessKey"],
        aws_session_token=given["SessionToken"],
    )
    try:
        sqs.list_queues()
        raise AssertionError("a role without policies may list queues")
    except ClientError as refusal:
        assert refusal.response["Error"]["Code"] == "AccessDenied", refusal.response
        assert "assumed-role/reader/reading is not authorized" in refusal.response["Error"]["Message"]
    allow = {"Statement": [{"Effect": "Allow", "Action": "sqs:ListQueues", "Resource": "*"}]}
    iam.put_role_policy(RoleName="reader", PolicyName="p", PolicyDocument=json.dumps(allow))
    sqs.list_queues()  # the session that was there before the policy


globals()[sys.argv[1]]()
