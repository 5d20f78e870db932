import Foundation
import Testing

@testable import Infra

struct DocumentCodingTests {
    private static let reference = Document.reference(AttributeReference(address: "network.vpc", attribute: "VpcId"))

    private func encoded(_ document: Document) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }

    @Test(
        arguments: [
            nil, true, false, 0, -1, 3.5, "", "text", [], [1, "two", nil], [:], ["a": 1, "b": ["c": [true]]],
            reference, ["Ref": reference], .interpolation([reference, "/*"]),
            ["$reference": "a literal"], ["$$reference": 1], ["$interpolation": []], ["$secret": [:]], ["$": nil],
            ["$a": 1, "b": 2], ["outer": ["$reference": ["address": "x", "attribute": "y"]]],
            .interpolation([.string("$reference"), reference]),
            .secret(Secret(salt: "00ff", sha256: "abcd")),
        ] as [Document]
    )
    func comesBackAsItWas(_ document: Document) throws {
        let data = try JSONEncoder().encode(document)
        #expect(try JSONDecoder().decode(Document.self, from: data) == document)
    }

    @Test func looksAsDocumented() throws {
        #expect(
            try encoded(Self.reference) == #"{"$reference":{"address":"network.vpc","attribute":"VpcId"}}"#
        )
        #expect(try encoded(["$reference": 1]) == #"{"$$reference":1}"#)
        #expect(try encoded(["$reference": 1, "b": 2]) == #"{"$reference":1,"b":2}"#)
        #expect(try encoded(.interpolation(["a", Self.reference])).hasPrefix(#"{"$interpolation":["a",{"#))
    }

    @Test(arguments: [
        #"{"$reference":1}"#, #"{"$reference":{"address":"a"}}"#, #"{"$interpolation":"a"}"#, #"{"$secret":{}}"#,
        #"{"$unknown":1}"#,
    ])
    func refusesWhatNobodyWrote(_ text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Document.self, from: Data(text.utf8)) }
    }

    @Test func secretTextCannotBeWrittenDown() {
        for document in [.secret(Secret("hunter2")), ["a": [.secret(Secret("hunter2"))]]] as [Document] {
            #expect(throws: EncodingError.self) { try JSONEncoder().encode(document) }
        }
    }

    @Test func secretTextIsNotPrinted() {
        let secret = Secret("hunter2")
        let input: Input<Secret> = .literal(secret)
        var dumped = ""
        dump(secret, to: &dumped)
        dump(input, to: &dumped)
        let texts = [
            "\(secret)", String(describing: secret), String(reflecting: secret), dumped, String(describing: input),
            "\([secret])",
            String(reflecting: Document.secret(secret)), Document.secret(secret).kind,
            DocumentError("a string", got: .secret(secret)).description,
        ]
        for text in texts { #expect(!text.contains("hunter2"), "\(text)") }
        #expect("\(secret)" == "(secret)")
    }
}
