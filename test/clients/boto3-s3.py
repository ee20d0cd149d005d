"""What boto3.test.ts has boto3 do with S3, as an IAM user, whose signatures are checked."""

import io
import json
import os
import socket
import sys
import urllib.error
import urllib.request

import boto3
from boto3.s3.transfer import TransferConfig
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

iam = boto3.client("iam")
iam.create_user(UserName="ann")
iam.attach_user_policy(UserName="ann", PolicyArn="arn:aws:iam::aws:policy/AmazonS3FullAccess")
KEY = iam.create_access_key(UserName="ann")["AccessKey"]
session = boto3.Session(aws_access_key_id=KEY["AccessKeyId"], aws_secret_access_key=KEY["SecretAccessKey"])
s3 = session.client("s3")
s3_v4 = session.client("s3", config=Config(signature_version="s3v4"))
resource = session.resource("s3")
URL = os.environ["AWS_ENDPOINT_URL"]
BUCKET = "boto"
PARTS = TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20, max_concurrency=4)


def make():
    bucket = resource.create_bucket(Bucket=BUCKET)
    bucket.wait_until_exists()
    s3.get_waiter("bucket_exists").wait(Bucket=BUCKET)
    return bucket


def fetch(url, method="GET", data=None, headers={}):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data=data, method=method, headers=headers)) as answer:
            return answer.status, answer.read(), answer.headers
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.read(), refusal.headers


def refused(code, call, **arguments):
    try:
        call(**arguments)
    except ClientError as refusal:
        assert refusal.response["Error"]["Code"] == code, refusal.response
        return
    raise AssertionError(f"{call} was not refused with {code}")


def transfers():
    make()
    big = os.urandom(12 << 20)
    for algorithm in ("CRC32", "SHA256"):
        counted = []
        extra = {"Metadata": {"a": "b"}, "ContentType": "x/y", "ChecksumAlgorithm": algorithm}
        s3.upload_fileobj(io.BytesIO(big), BUCKET, algorithm, Config=PARTS, Callback=counted.append, ExtraArgs=extra)
        assert sum(counted) == len(big)
        back = io.BytesIO()
        s3.download_fileobj(BUCKET, algorithm, back, Config=PARTS)
        assert back.getvalue() == big
        head = s3.head_object(Bucket=BUCKET, Key=algorithm, ChecksumMode="ENABLED")
        assert head["ETag"].endswith('-3"') and head[f"Checksum{algorithm}"].endswith("-3"), head
        assert head["Metadata"] == {"a": "b"} and head["ContentType"] == "x/y", head
    resource.Object(BUCKET, "copy").copy({"Bucket": BUCKET, "Key": "CRC32"}, Config=PARTS)
    assert resource.Object(BUCKET, "copy").content_length == len(big)
    part = s3.get_object(Bucket=BUCKET, Key="copy", Range="bytes=-7")
    assert part["Body"].read() == big[-7:] and part["ContentRange"] == f"bytes {len(big) - 7}-{len(big) - 1}/{len(big)}"
    refused("PreconditionFailed", s3.put_object, Bucket=BUCKET, Key="copy", Body=b"", IfNoneMatch="*")
    customer = {"SSECustomerKey": os.urandom(32), "SSECustomerAlgorithm": "AES256"}
    s3.put_object(Bucket=BUCKET, Key="own", Body=b"own key", **customer)
    assert s3.get_object(Bucket=BUCKET, Key="own", **customer)["Body"].read() == b"own key"
    refused("InvalidRequest", s3.get_object, Bucket=BUCKET, Key="own")


def resources():
    bucket = make()
    thing = bucket.put_object(Key="ü +&<x>", Body=b"abc")
    thing.wait_until_exists()
    assert thing.get()["Body"].read() == b"abc"
    for i in range(25):
        bucket.put_object(Key=f"p/{i:02}/x", Body=b"")
    size = {"PageSize": 10}
    pages = list(s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix="p/", PaginationConfig=size))
    assert [len(page["Contents"]) for page in pages] == [10, 10, 5]
    for name in ("list_objects", "list_objects_v2", "list_object_versions"):
        pages = s3.get_paginator(name).paginate(Bucket=BUCKET, Prefix="p/", Delimiter="/", PaginationConfig=size)
        assert len(list(pages.search("CommonPrefixes[].Prefix"))) == 25, name
    csv = b"a,b\n1,2\n3,4\n"
    s3.put_object(Bucket=BUCKET, Key="csv", Body=csv)
    events = s3.select_object_content(
        Bucket=BUCKET,
        Key="csv",
        ExpressionType="SQL",
        Expression="select s.b from s3object s where s.a = '3'",
        InputSerialization={"CSV": {"FileHeaderInfo": "USE"}},
        OutputSerialization={"JSON": {}},
    )["Payload"]
    assert [event["Records"]["Payload"] for event in events if "Records" in event] == [b'{"b":"4"}\n']
    bucket.Versioning().enable()
    s3.put_object(Bucket=BUCKET, Key="csv", Body=b"new")
    s3.delete_object(Bucket=BUCKET, Key="csv")
    refused("NoSuchKey", s3.get_object, Bucket=BUCKET, Key="csv")
    versions = list(bucket.object_versions.filter(Prefix="csv"))
    assert len(versions) == 3 and "null" in {version.id for version in versions}, versions
    refused("BucketNotEmpty", s3.delete_bucket, Bucket=BUCKET)
    bucket.object_versions.delete()
    bucket.delete()
    s3.get_waiter("bucket_not_exists").wait(Bucket=BUCKET)
    west = session.client("s3", region_name="eu-west-1")
    west.create_bucket(Bucket="boto-eu", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    s3.put_object(Bucket="boto-eu", Key="x", Body=b"1")  # redirected, as boto3 does by itself
    assert s3.get_bucket_location(Bucket="boto-eu")["LocationConstraint"] == "eu-west-1"


def presigned():
    """Version 2 is what boto3 presigns with unless it is told otherwise."""
    make()
    key = {"Bucket": BUCKET, "Key": "pre signed/ü+&"}
    for client in (s3, s3_v4):
        url = client.generate_presigned_url("put_object", {**key, "ContentType": "text/plain"}, ExpiresIn=60)
        status = fetch(url, "PUT", b"data", {"Content-Type": "text/plain"})
        assert status[0] == 200, (url, status)
        form = {"ResponseContentType": "text/html", "ResponseContentDisposition": 'attachment; filename="a b"'}
        url = client.generate_presigned_url("get_object", {**key, **form}, ExpiresIn=60)
        status, body, headers = fetch(url)
        assert (status, body) == (200, b"data"), (url, status, body)
        assert headers["Content-Type"] == "text/html" and "a b" in headers["Content-Disposition"]
        status, body, _ = fetch(url.replace("signed", "signee"))
        assert status == 403 and b"<Code>SignatureDoesNotMatch</Code>" in body, (status, body)
        for name in ("list_objects_v2", "get_bucket_location", "list_object_versions"):
            assert fetch(client.generate_presigned_url(name, {"Bucket": BUCKET}))[0] == 200, name
        assert fetch(client.generate_presigned_url("get_object_tagging", key))[0] == 200
        assert fetch(client.generate_presigned_url("head_object", key), "HEAD")[0] == 200
        assert fetch(client.generate_presigned_url("delete_object", key), "DELETE")[0] == 204
    status, body, _ = fetch(s3.generate_presigned_url("get_object", key, ExpiresIn=-10))
    assert status == 403 and b"<Message>Request has expired</Message>" in body, (status, body)
    old = session.client("s3", config=Config(signature_version="s3"))
    old.put_object(**key, Body=b"old", Metadata={"a": "b"})
    assert old.get_object(**key)["Body"].read() == b"old"
    wrong = boto3.client("s3", aws_access_key_id=KEY["AccessKeyId"], aws_secret_access_key="no", config=old.meta.config)
    refused("SignatureDoesNotMatch", wrong.get_object, **key)


def forms():
    make()
    for client in (s3, s3_v4):
        fields = {"success_action_status": "201", "Content-Type": "text/plain"}
        conditions = [["content-length-range", 1, 100], *({name: value} for name, value in fields.items())]
        post = client.generate_presigned_post(BUCKET, "up/${filename}", fields, conditions, ExpiresIn=60)

        def send(content, **changed):
            parts = [
                f'Content-Disposition: form-data; name="{name}"\r\n\r\n{value}'
                for name, value in {**post["fields"], **changed}.items()
            ]
            file = 'Content-Disposition: form-data; name="file"; filename="f.txt"\r\nContent-Type: text/plain'
            body = "".join(f"--edge\r\n{part}\r\n" for part in [*parts, f"{file}\r\n\r\n{content}"])
            headers = {"Content-Type": "multipart/form-data; boundary=edge"}
            return fetch(post["url"], "POST", f"{body}--edge--\r\n".encode(), headers)

        status, body, _ = send("posted")
        assert status == 201 and b"<Key>up/f.txt</Key>" in body, (status, body)
        assert s3.get_object(Bucket=BUCKET, Key="up/f.txt")["Body"].read() == b"posted"
        status, body, _ = send("x" * 101)
        assert status == 400 and b"<Code>EntityTooLarge</Code>" in body, (status, body)
        signature = "signature" if client is s3 else "x-amz-signature"
        status, body, _ = send("posted", **{signature: "0" * 28})
        assert status == 403 and b"<Code>SignatureDoesNotMatch</Code>" in body, (status, body)


def virtual_hosts():
    make()
    resolve = socket.getaddrinfo
    here = lambda host: "127.0.0.1" if str(host).endswith("localhost") else host
    socket.getaddrinfo = lambda host, *more, **named: resolve(here(host), *more, **named)
    port = URL.rsplit(":", 1)[1]
    for host in ("s3.localhost", "s3.us-east-1.localhost", "localhost"):
        for version in (None, "s3v4"):
            config = Config(s3={"addressing_style": "virtual"}, signature_version=version)
            client = session.client("s3", endpoint_url=f"http://{host}:{port}", config=config)
            client.put_object(Bucket=BUCKET, Key="v/k", Body=b"virtual")
            assert client.list_objects_v2(Bucket=BUCKET)["Contents"][0]["Key"] == "v/k"
            url = client.generate_presigned_url("get_object", {"Bucket": BUCKET, "Key": "v/k"})
            assert url.startswith(f"http://{BUCKET}.{host}:"), url
            assert fetch(url)[1] == b"virtual", url


def the_public():
    make()
    s3.put_object(Bucket=BUCKET, Key="open", Body=b"1")
    nobody = boto3.client("s3", config=Config(signature_version=UNSIGNED))
    refused("AccessDenied", nobody.get_object, Bucket=BUCKET, Key="open")
    allow = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{BUCKET}/*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    refused("AccessDenied", s3.put_bucket_policy, Bucket=BUCKET, Policy=policy)  # public policies are blocked
    s3.delete_public_access_block(Bucket=BUCKET)
    s3.put_bucket_policy(Bucket=BUCKET, Policy=policy)
    assert nobody.get_object(Bucket=BUCKET, Key="open")["Body"].read() == b"1"
    refused("AccessDenied", nobody.list_objects_v2, Bucket=BUCKET)


globals()[sys.argv[1]]()
