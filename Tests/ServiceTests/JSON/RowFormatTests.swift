import NIOCore
import Testing

@testable import Service

@Suite struct RowFormatTests {
    private static let fields = [
        Field("id", .uuid, "A word."), Field("name", .text(0...100), "A text.").nullable,
        Field("count", .integer(0...9), "A number.").nullable, Field("more", .object, "A document.").nullable,
    ]

    private func written(_ row: [String?], selected: Set<String>? = nil, embedded: [String] = []) -> String {
        var buffer = ByteBuffer()
        RowFormat(Self.fields, selected: selected, embedded: embedded).write(OneRow(fields: row), 0, to: &buffer)
        return String(buffer: buffer)
    }

    @Test func eachTypeHasItsForm() {
        #expect(written(["a1", "Cup", "3", "{}"]) == #"{"id":"a1","name":"Cup","count":3,"more":{}}"#)
        #expect(written(["a1", nil, nil, nil]) == #"{"id":"a1","name":null,"count":null,"more":null}"#)
        #expect(written(["a1", "", "0", "[]"], embedded: []) == #"{"id":"a1","name":"","count":0,"more":[]}"#)
    }

    @Test func whatIsNotSelectedIsLeftOut() {
        #expect(written(["a1", "Cup", "3", "{}"], selected: ["count", "name"]) == #"{"name":"Cup","count":3}"#)
        #expect(written(["a1", "Cup", "3", "{}"], selected: []) == "{}")
    }

    @Test func textsAreEscaped() throws {
        let text = "a \"b\" \\ \n\t\u{1} ü 😀"
        let json = try JSONReader.parse(written(["a1", text, nil, nil]))
        #expect(json["name"] == .string(text))
    }

    // PostgreSQL writes {"a": 1}, SQLite {"a":1}.
    @Test func documentsLoseTheSpacesBetweenTheirTokensAlone() {
        let document = #"{"a b" : [1, 2 ], "c": "x : \" , y\\", "d": {"e": null}}"#
        let compact = #"{"a b":[1,2],"c":"x : \" , y\\","d":{"e":null}}"#
        #expect(written(["a1", nil, nil, document], selected: ["more"]) == #"{"more":\#(compact)}"#)
        let embedded = written(["a1", nil, nil, nil, document], selected: [], embedded: ["inner"])
        #expect(embedded == #"{"inner":\#(compact)}"#)
    }
}

private struct OneRow: SQLRows {
    var fields: [String?]
    var count: Int { 1 }
    var affected: Int { 0 }
    var columns: [String] { fields.indices.map { "c\($0)" } }

    func isNull(_ row: Int, _ column: Int) -> Bool { fields[column] == nil }

    func withText<Value>(_ row: Int, _ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value
    {
        try Array((fields[column] ?? "").utf8).withUnsafeBytes(body)
    }
}
