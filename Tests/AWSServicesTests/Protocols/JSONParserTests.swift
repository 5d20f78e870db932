import AWSClient
import Testing

@Suite("The JSON parser and writer")
struct JSONParserTests {
    @Test("read back what they have written")
    func roundTrip() throws {
        let value = JSONValue.object([
            "text": .string("a\"\\\n\u{1}é😀"), "integer": .integer(-9_007_199_254_740_993), "number": .number(1.5e-7),
            "list": .array([.null, .boolean(true), .boolean(false)]), "empty": .object([:]),
        ])
        #expect(try JSONParser.parse(JSONWriter.bytes(value)) == value)
    }

    @Test("read escapes, and pairs of them")
    func escapes() throws {
        let text = #" "\u00e9\ud83d\ude00\/\t" "#
        #expect(try JSONParser.parse(Array(text.utf8)) == .string("é😀/\t"))
    }

    @Test(
        "refuse what is no JSON, and what could exhaust a reader",
        arguments: [
            "", "{", "[1,]", "{\"a\"}", "{a:1}", "tru", "1 2", "\"\\x\"", "\"\\u12\"", "\"open", "\"\n\"", "-", "1e",
            String(repeating: "[", count: 100_000),
        ]
    )
    func refuses(_ text: String) {
        #expect(throws: DeserializationError.self) { try JSONParser.parse(Array(text.utf8)) }
    }
}
