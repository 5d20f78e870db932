import Infra
import Testing

struct PolicyDocumentTests {
    @Test func buildsStatements() {
        let isAudited = true
        let policy = PolicyDocument {
            PolicyDocument.Statement(.allow, actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b/*"])
            if isAudited {
                PolicyDocument.Statement(.deny, id: "NoDelete", actions: ["s3:DeleteObject"], resources: ["*"])
            }
            for service in ["ec2", "eks"] {
                PolicyDocument.Statement(
                    .allow,
                    principals: .services("\(service).amazonaws.com"),
                    actions: ["sts:AssumeRole", "sts:TagSession"],
                    conditions: [PolicyDocument.Condition("StringEquals", "aws:SourceAccount", "1", "2")]
                )
            }
        }
        #expect(
            policy.document == [
                "Version": "2012-10-17",
                "Statement": [
                    ["Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"],
                    ["Sid": "NoDelete", "Effect": "Deny", "Action": "s3:DeleteObject", "Resource": "*"],
                    trust("ec2.amazonaws.com"), trust("eks.amazonaws.com"),
                ],
            ]
        )
    }

    private func trust(_ service: String) -> Document {
        [
            "Effect": "Allow", "Principal": ["Service": .string(service)],
            "Action": ["sts:AssumeRole", "sts:TagSession"],
            "Condition": ["StringEquals": ["aws:SourceAccount": ["1", "2"]]],
        ]
    }

    @Test func readsWhatItWrites() throws {
        let policy = PolicyDocument {
            PolicyDocument.Statement(
                .deny,
                principals: .anyone,
                actions: ["*"],
                resources: ["a", "b"],
                conditions: [
                    PolicyDocument.Condition("Bool", "aws:SecureTransport", "false"),
                    PolicyDocument.Condition("StringEquals", "a", "1"),
                    PolicyDocument.Condition("StringEquals", "b", "2"),
                ]
            )
        }
        #expect(try PolicyDocument(document: policy.document) == policy)
    }

    @Test(
        arguments: [
            "{\"Version\":\"2012-10-17\"}",
            ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "NotAction": "iam:*", "Resource": "*"]]],
            ["Version": "2012-10-17", "Statement": [], "Other": 1],
            ["Statement": [["Effect": "Allow", "Action": "*", "Principal": ["CanonicalUser": "x"]]]],
            .reference(AttributeReference(address: "a", attribute: "b")),
        ] as [Document]
    )
    func keepsWhatItCannotHold(_ document: Document) throws {
        #expect(try PolicyDocument(document: document).document == document)
    }

    @Test func singleStatementBecomesAList() throws {
        let one: Document = ["Effect": "Allow", "Action": ["a"], "Resource": "*"]
        let policy = try PolicyDocument(document: ["Version": "2012-10-17", "Statement": one])
        #expect(policy.statements == [PolicyDocument.Statement(.allow, actions: ["a"], resources: ["*"])])
    }

    @Test func refusesWhatIsNoPolicy() {
        #expect(throws: DocumentError.self) { try PolicyDocument(document: 1) }
    }
}
