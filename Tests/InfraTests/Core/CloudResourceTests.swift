import Infra
import Testing

/// Resources without a Swift struct of their own.
@Suite struct CloudResourceTests {
    @Test func `a value may refer to other resources, alone and inside of a text`() {
        var stack = Stack("shop")
        let bucket = stack.add("bucket", Bucket())
        let dead = stack.add("dead", CloudResource("AWS::SQS::Queue"))
        stack.add(
            "queue",
            CloudResource(
                "AWS::SQS::Queue",
                properties: [
                    "RedrivePolicy": ["deadLetterTargetArn": dead.attribute("Arn").document],
                    "QueueName": "\(bucket.bucketName)-events",
                ]
            ),
            dependsOn: [dead]
        )
        let queue = stack.nodes["queue"]
        #expect(queue?.dependencies == ["dead", "bucket"])
        #expect(
            queue?.properties["RedrivePolicy"]?["deadLetterTargetArn"]?.references.map(\.description) == ["dead.Arn"]
        )
        #expect(stack.diagnostics.isEmpty)
    }

    @Test func `an attribute has the type that is asked for`() {
        var stack = Stack("shop")
        let role = stack.add("role", CloudResource("AWS::IAM::Role"))
        let arn: Input<Role.ARN> = role.attribute("Arn")
        let text = role.attribute("Arn")
        #expect(arn.document == text.document)
        stack.output("arn", role.attribute("Arn"))
        #expect(stack.outputs.first?.value.references.count == 1)
    }

    @Test func `properties are checked once the schema is read`() {
        var stack = Stack("shop")
        stack.add("queue", CloudResource("AWS::SQS::Queue", properties: ["Delay": 5]))
        #expect(stack.diagnostics.isEmpty)
        let schema = Schema(
            type: "AWS::SQS::Queue",
            properties: ["Delay": PropertySchema(.integer, limits: .init(maximum: 4))],
            primaryIdentifier: ["QueueUrl"]
        )
        let completed = stack.completed { $0 == schema.type ? schema : nil }
        #expect(completed.nodes["queue"]?.schema.primaryIdentifier == ["QueueUrl"])
        #expect(completed.diagnostics.first?.detail == "queue (AWS::SQS::Queue): Delay must be at most 4, but is 5.")
    }
}
