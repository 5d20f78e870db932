import Testing
import Yams

@testable import Infra

/// The YAML that is written says the same as the value, to a reader that we did not write.
struct TemplateYAMLTests {
    static let texts = [
        "", " ", "a", "yes", "No", "on", "y", "null", "~", "true", "1", "0123", "1e3", "1_000", "0x1f", "12:30:45",
        "2012-10-17", "2010-09-09T00:00:00Z", ".5", ".inf", "-", "- a", "? a", "a: b", "a:", "a #b", "#a", "a\nb",
        "tab\tbed", "\"quoted\"", "'single'", "back\\slash", "{{resolve:secretsmanager:x}}", "!Ref", "&a", "*a", "@a",
        "`a`", "%a", "|", ">", "a, b", "[a]", "{a}", "10.0.0.0/16", "arn:aws:s3:::bucket/*", "AWS::EC2::VPC", "::/0",
        "ü", "\u{7F}\u{85}\u{A0}\u{2028}\u{FEFF}", "😀", "=", "<<", "a ", " a", "000000000000", "/a/b", "1/2",
        "com.amazonaws.s3",
    ]

    @Test(arguments: texts)
    func everyTextComesBack(_ text: String) throws {
        let value = TemplateValue.object([
            .init("a", .string(text)), .init("b", .array([.string(text), .object([.init(text, .string(text))])])),
        ])
        for written in [value.yaml, value.json] {
            let read = try #require(try Yams.compose(yaml: written))
            #expect(read["a"]?.scalar?.string == text, "\(written)")
            // As a text, not as the number, truth value or nothing that it looks like.
            #expect(read["a"]?.tag.description == "tag:yaml.org,2002:str" || text == "=", "\(written)")
            #expect(read["b"]?[0]?.scalar?.string == text, "\(written)")
            #expect(read["b"]?[1]?.mapping?.keys.first?.scalar?.string == text, "\(written)")
        }
    }

    @Test func functionsHaveTheirShortForms() {
        let value = TemplateValue.object([
            .init("Ref", .ref("Vpc")), .init("GetAtt", .attribute(of: "Db", "Endpoint.Address")),
            .init("Join", .join(separator: ",", [.ref("A"), "b"])), .init("Empty", .array([])),
            .init("None", .object([])), .init("Number", .integer(8080)), .init("Truth", .bool(true)),
            .init("List", .array([.array(["a"]), .object([.init("b", .array([.ref("C")])), .init("d", "e")])])),
        ])
        #expect(
            value.yaml == """
                Ref: !Ref Vpc
                GetAtt: !GetAtt Db.Endpoint.Address
                Join: !Join
                  - ","
                  - - !Ref A
                    - b
                Empty: []
                None: {}
                Number: 8080
                Truth: true
                List:
                  - - a
                  - b:
                      - !Ref C
                    d: e

                """
        )
    }
}
