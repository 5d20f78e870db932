import Infra
import Testing

@testable import Engine

struct EquivalenceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var schema: PropertySchema
        var left: Document
        var right: Document
        var areEqual: Bool

        init(_ name: String, _ schema: PropertySchema, _ left: Document, _ right: Document, _ areEqual: Bool = true) {
            testDescription = name
            self.schema = schema
            self.left = left
            self.right = right
            self.areEqual = areEqual
        }
    }

    static let string = PropertySchema(.string)
    static let range = PropertySchema(.string, equivalence: .cidr)
    static let policy = PropertySchema(.json, equivalence: .policyDocument)
    static let domain = PropertySchema(.string, equivalence: .domainName)
    static let key = PropertySchema(.string, equivalence: .kmsKey)
    static let version = PropertySchema(.string, equivalence: .versionPrefix)
    static let size = PropertySchema(.string, equivalence: .atLeast)
    static let set = PropertySchema(.array(string, ordered: false))

    static let cases = [
        Case("text", string, "a", "A", false),
        Case("text without case", .init(.string, equivalence: .caseInsensitive), "aB", "Ab"),
        Case("text and number", string, "443", 443),
        Case("integer and text", .init(.integer), 443, "443"),
        Case("integer and number", .init(.integer), 443, 443.0),
        Case("integers", .init(.integer), 443, 444, false),
        Case("number and text", .init(.number), 0.5, "0.5"),
        Case("truth and text", .init(.boolean), true, "true"),
        Case("range with host bits", range, "10.0.0.7/24", "10.0.0.0/24"),
        Case("ranges", range, "10.0.1.0/24", "10.0.0.0/24", false),
        Case("range of everything", range, "1.2.3.4/0", "0.0.0.0/0"),
        Case("range of one", range, "1.2.3.4/32", "1.2.3.5/32", false),
        Case("IPv6 range", range, "2001:DB8:0:0::7/64", "2001:db8::/64"),
        Case("IPv6 of everything", range, "0:0:0:0:0:0:0:0/0", "::/0"),
        Case("IPv6 with two runs of zeros", range, "2001:0:0:1:0:0:0:1/128", "2001:0:0:1::1/128"),
        Case("no range", range, "10.0.0/24", "10.0.0.0/24", false),
        Case("protocol by number", .init(.string, equivalence: .ipProtocol), 6, "TCP"),
        Case("every protocol", .init(.string, equivalence: .ipProtocol), "-1", "all"),
        Case("protocols", .init(.string, equivalence: .ipProtocol), 17, "tcp", false),
        Case("domain name with and without the dot", domain, "Example.COM.", "example.com"),
        Case("wildcard domain", domain, "\\052.example.com.", "*.example.com"),
        Case("domain names", domain, "a.example.com", "b.example.com", false),
        Case("key by id and by ARN", key, "1234abcd", "arn:aws:kms:eu-central-1:111122223333:key/1234abcd"),
        Case("keys", key, "1234abcd", "arn:aws:kms:eu-central-1:111122223333:key/5678abcd", false),
        Case("alias and its ARN", key, "alias/key/web", "arn:aws:kms:eu-central-1:111122223333:alias/key/web"),
        Case("aliases", key, "alias/key/web", "alias/other/web", false),
        Case(
            "log groups",
            .init(.string, equivalence: .logGroup),
            "arn:aws:logs:us-east-1:1:log-group:/a:*",
            "arn:aws:logs:us-east-1:1:log-group:/a"
        ),
        Case("set", set, ["a", "b"], ["b", "a"]),
        Case("set with one twice", set, ["a", "b", "a"], ["b", "a"], false),
        Case("unique set", .init(.array(string, ordered: false, unique: true)), ["a", "b", "a"], ["b", "a"]),
        Case("list", .init(.array(string)), ["a", "b"], ["b", "a"], false),
        Case("JSON text", .init(.json, equivalence: .json), ["a": [1, 2.0]], #" {"a" : [1.0, 2]} "#),
        Case("JSON order", .init(.json, equivalence: .json), ["a": [1, 2]], #"{"a":[2,1]}"#, false),
        Case("escapes", .init(.json, equivalence: .json), ["é😀\n\"": nil], #"{"\u00e9\ud83d\ude00\n\"":null}"#),
        Case("no JSON", .init(.json, equivalence: .json), ["a": 1], #"{"a":1"#, false),
        Case(
            "policy with single values",
            policy,
            ["Statement": [["Effect": "Allow", "Action": ["s3:Get*"], "Resource": ["*"]]]],
            #"{"Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}"#
        ),
        Case(
            "policy actions in any order",
            policy,
            statement(["Action": ["a", "b"]]),
            statement(["Action": ["b", "a"]])
        ),
        Case("policy effect", policy, statement(["Effect": "Allow"]), statement(["Effect": "Deny"]), false),
        Case("everybody", policy, statement(["Principal": "*"]), statement(["Principal": ["AWS": ["*"]]])),
        Case(
            "a service is no account",
            policy,
            statement(["Principal": "*"]),
            statement(["Principal": ["Service": "*"]]),
            false
        ),
        Case(
            "account by number",
            policy,
            statement(["Principal": ["AWS": "123456789012"]]),
            statement(["Principal": ["AWS": ["arn:aws-cn:iam::123456789012:root"]]])
        ),
        Case(
            "condition",
            policy,
            statement(["Condition": ["Bool": ["aws:SecureTransport": true]]]),
            statement(["Condition": ["Bool": ["aws:securetransport": ["true"]]]])
        ),
        Case(
            "condition values",
            policy,
            statement(["Condition": ["Bool": ["aws:SecureTransport": true]]]),
            statement(["Condition": ["Bool": ["aws:SecureTransport": false]]]),
            false
        ),
        Case(
            "objects member by member",
            Box.rule,
            ["Protocol": "6", "Range": "10.0.0.1/8", "Port": "80", "Description": nil],
            ["Protocol": "tcp", "Range": "10.0.0.0/8", "Port": 80]
        ),
        Case(
            "nested sets",
            .init(.array(.init(.object(["Inner": set])), ordered: false)),
            [["Inner": ["a", "b"]], ["Inner": ["c", "d"]]],
            [["Inner": ["d", "c"]], ["Inner": ["b", "a"]]]
        ),
    ]

    static func statement(_ members: Document) -> Document { ["Version": "2012-10-17", "Statement": [members]] }

    @Test(arguments: cases)
    func valuesThatMeanTheSameAreEqual(_ example: Case) {
        let left = Canonical.value(example.left, example.schema)
        let right = Canonical.value(example.right, example.schema)
        #expect((left == right) == example.areEqual)
        #expect(Canonical.value(left, example.schema) == left, "canonical twice is canonical")
    }

    /// Left is what is desired, right what the service made of it.
    static let choices = [
        Case("version by its first number", version, "16", "16.4"),
        Case("version as given", version, "16.4", "16.4"),
        Case("version number by number", version, "1", "16.4", false),
        Case("older version", version, "16.4", "16", false),
        Case("another version", version, "17", "16.4", false),
        Case(
            "alias and the key it stands for",
            key,
            "alias/aws/rds",
            "arn:aws:kms:eu-central-1:111122223333:key/1234abcd"
        ),
        Case("alias and another one", key, "alias/aws/rds", "alias/aws/ebs", false),
        Case("key and an alias", key, "1234abcd", "alias/aws/rds", false),
        Case("grown", size, "20", "35"),
        Case("as given", size, 20, "20"),
        Case("too small", size, "35", "20", false),
        Case("no size", size, "many", "more", false),
    ]

    @Test(arguments: choices)
    func whatIsLeftOpenIsTheServicesToChoose(_ example: Case) {
        #expect(example.schema.areEquivalent(example.left, example.right) == example.areEqual)
    }

    /// What differs between two lists of `{Key, Value}`, by key.
    @Test(arguments: [
        (["a": "1"], ["a": "1", "b": "2"], []), (["a": "1"], ["a": "2", "b": "2"], ["a"]),
        (["a": "1"], ["b": "2"], ["a"]),
    ])
    func listsByKeyAreComparedWhereTheStackGivesKeys(
        desired: [String: String],
        observed: [String: String],
        keys: [String]
    ) {
        func list(_ values: [String: String]) -> Document {
            ["Attributes": .array(values.map { ["Key": .string($0.key), "Value": .string($0.value)] })]
        }
        let element = PropertySchema(.object(["Key": Self.string, "Value": Self.string]))
        let schema = Schema(
            type: "Fake::Cloud::Box",
            properties: ["Attributes": PropertySchema(.array(element), equivalence: .keyed)],
            primaryIdentifier: ["Id"]
        )
        let comparison = Comparison(
            Comparison.Rules(schema),
            desired: list(desired),
            last: list(desired),
            observed: list(observed)
        )
        #expect(comparison.changes.map(\.path) == keys.map { ["Attributes", $0] })
    }

    @Test func aDynamicReferenceIsPlainTextAndEqualsOnlyItself() throws {
        let text = "{{resolve:secretsmanager:arn:aws:secretsmanager:eu-central-1:1:secret:a:SecretString:password}}"
        let reference = try Secret(document: .string(text))
        #expect(reference.document == .string(text))
        #expect(reference.sealed(salt: "1").document == .string(text))
        #expect(reference.revealed == nil)
        #expect(try reference.means(Secret(document: .string(text))))
        #expect(!reference.means(Secret(text)))
        #expect(!Secret("open sesame").sealed(salt: "1").means(reference))
        #expect(Document.string(text).concealed(like: .secret(Secret("open sesame"))) == .string(text))
    }

    @Test func secretsAreComparedByTextOrDigest() {
        let text = Secret("open sesame")
        #expect(text.means(text.sealed(salt: "1")))
        #expect(text.sealed(salt: "1").means(text))
        #expect(!Secret("other").means(text.sealed(salt: "1")))
        #expect(text.sealed(salt: "1").content != text.sealed(salt: "2").content)
        #expect(text.sealed(salt: "1").sealed(salt: "2").content == text.sealed(salt: "1").content)
        #expect(
            Secret("abc").sealed(salt: "").content
                == .digest(salt: "", sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        )
    }
}
