"""Told by the table's stream of new photos: keeps, for each day, the set of them. It counts no photo twice."""

import os

import boto3

dynamodb = boto3.client("dynamodb")


def handler(event, context):
    for record in event["Records"]:
        if record["eventName"] == "INSERT":
            add(record["dynamodb"]["NewImage"])


def add(photo):
    day = photo["at"]["S"][:10]
    try:
        dynamodb.update_item(
            TableName=os.environ["ALBUM"],
            Key={"day": {"S": day}},
            UpdateExpression="ADD photos :photo, #shape :one",
            ConditionExpression="NOT contains(photos, :id)",
            ExpressionAttributeNames={"#shape": photo["shape"]["S"] + "s"},
            ExpressionAttributeValues={
                ":photo": {"SS": [photo["id"]["S"]]},
                ":id": photo["id"],
                ":one": {"N": "1"},
            },
        )
    except dynamodb.exceptions.ConditionalCheckFailedException:
        return
    print(f"{photo['id']['S']} is in the album of {day}")
