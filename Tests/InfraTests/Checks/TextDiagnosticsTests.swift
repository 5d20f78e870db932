import Infra
import Testing

@Suite struct TextDiagnosticsTests {
    private func details(_ shape: PropertySchema, _ value: Document) -> [String] {
        var stack = Stack("shop")
        stack.add("thing", CloudResource("AWS::Some::Thing", properties: ["Name": value]))
        let schema = Schema(type: "AWS::Some::Thing", properties: ["Name": shape], primaryIdentifier: ["Id"])
        return stack.completed { _ in schema }.textDiagnostics.map(\.detail)
    }

    private func pattern(_ pattern: String) -> PropertySchema {
        PropertySchema(.string, limits: .init(pattern: pattern))
    }

    @Test func `a text that has not its form is told with its place`() {
        #expect(
            details(pattern("^[a-z]+$"), "Shop")
                == ["thing (AWS::Some::Thing): Name must have the form ^[a-z]+$, but is \"Shop\"."]
        )
        #expect(
            details(PropertySchema(.array(pattern("^[a-z]+$"))), ["shop", "9"]).first?.contains("Name/1 must have")
                == true
        )
    }

    /// As ECMA-262 has it: a match may be anywhere, digits are those of ASCII, and `-` may stand at the end of a class.
    @Test(arguments: [
        ("[0-9]", "a1"), ("^\\d+$", "12"), ("^[\\w+=,.@-]+$", "a-b"), ("^(?!aws:).*$", "mine"),
        ("^arn:[^:\\n]*:kms:.+$", "arn:aws:kms:x"),
        ("^[\\u0020-\\uD7FF]*$", "text"), ("^\\s*$", ""),
    ])
    func `a text that has its form is let through`(form: String, text: String) {
        #expect(details(pattern(form), .string(text)) == [])
    }

    @Test(arguments: [("^\\d+$", "٣"), ("^\\w$", "é"), ("^(?!aws:).*$", "aws:mine"), ("^[\\w+=,.@-]+$", "a/b")])
    func `a text that has another form is not`(form: String, text: String) {
        #expect(details(pattern(form), .string(text)).count == 1)
    }

    /// Sets within sets are Swift's own; in ECMA-262 they are characters.
    @Test(arguments: ["[a[b]", "[a&&b]", "[+--]", "(?<=", "[a~~b]"])
    func `a pattern that means something else to Swift is passed over`(form: String) {
        #expect(details(pattern(form), "?") == [])
    }

    @Test func `what is not known yet and what is no text is passed over`() {
        let unknown = Document.reference(AttributeReference(address: "thing", attribute: "Id"))
        #expect(details(pattern("^a$"), unknown) == [])
        #expect(details(pattern("^a$"), 5) == [])
    }

    @Test func `only types without a struct are held to the registry's list`() {
        let shape = PropertySchema(.string, limits: .init(allowed: ["a", "b"]))
        #expect(details(shape, "c") == ["thing (AWS::Some::Thing): Name must be one of a, b, but is \"c\"."])
        #expect(details(shape, "b") == [])
        var stack = Stack("shop")
        stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16", instanceTenancy: .custom("mine")))
        #expect(stack.textDiagnostics.isEmpty)
    }
}
