import Infra
import Testing

@Suite struct JSONTests {
    @Test(arguments: [
        #"{"a": [1, -2.5, 1e3, true, false, null, "x"], "b": {}}"#,
        #"{"$reference":{"address":"a","attribute":"Id"}}"#,
        #"{"$$reference":"a literal"}"#,
        #"{"$interpolation":["a",{"$reference":{"address":"a","attribute":"Id"}}]}"#,
        #"{"$secret":{"salt":"00","sha256":"11"}}"#,
        #""\u00e9\ud83d\ude80\n\t\r\b\f\/\\\"""#,
        "9223372036854775807", "-9223372036854775808", "9223372036854775808", "0.1", "[[],[[]]]", "\"\\u0001\"",
    ])
    func `what is written is read again`(json: String) throws {
        let document = try Document(json: Array(json.utf8))
        for layout in [JSONLayout.compact, .pretty] {
            #expect(try Document(json: document.json(layout)) == document)
        }
    }

    @Test func `a document is laid out for line by line comparison`() throws {
        let document: Document = ["b": [1, "two"], "a": ["x": nil], "c": [], "d": [:]]
        let text = String(decoding: try document.json(.pretty), as: UTF8.self)
        #expect(
            text == """
                {
                  "a": {
                    "x": null
                  },
                  "b": [
                    1,
                    "two"
                  ],
                  "c": [],
                  "d": {}
                }
                """
        )
    }

    @Test(arguments: [
        ("", 1, 1), ("{", 1, 2), ("[1,]", 1, 4), ("{\"a\":1,\n \"a\":2}", 2, 2), ("01", 1, 1), ("1.", 1, 3),
        ("tru", 1, 1), ("\"a", 1, 1), ("\"\\x\"", 1, 3), ("\"\\ud800\"", 1, 2), ("[1 2]", 1, 4), ("1 2", 1, 3),
        ("\"\n\"", 1, 2), ("{\"$reference\": 1}", 1, 1), ("1e999", 1, 1), ("nul", 1, 1), ("\"\\u12\"", 1, 4),
    ])
    func `what is no JSON is refused with its place`(json: String, line: Int, column: Int) {
        let error = #expect(throws: JSONError.self) { try Document(json: Array(json.utf8)) }
        #expect(error?.line == line)
        #expect(error?.column == column)
    }

    @Test func `a string that is no UTF-8 is refused`() {
        #expect(throws: JSONError.self) { try Document(json: [0x22, 0xFF, 0x22]) }
    }

    @Test func `endless nesting is refused, not followed`() {
        let json = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: JSONError.self) { try Document(json: json) }
    }

    @Test func `a secret that holds its text cannot be written`() {
        let error = #expect(throws: JSONError.self) { try (["a": .secret(Secret("hunter2"))] as Document).json() }
        #expect(error?.description == "a secret cannot be written down")
    }

    @Test func `a number without end cannot be written`() {
        #expect(throws: JSONError.self) { try Document.number(.infinity).json() }
    }
}
