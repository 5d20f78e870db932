import Testing

@testable import Service

@Suite struct CursorSignerTests {
    private let signer = CursorSigner(secret: "a secret of the test")

    @Test(arguments: [["12.50", "0193a5f0"], ["", "ü\"\\\n"], []])
    func whatWasSignedComesBack(values: [String]) throws {
        for isBackward in [true, false] {
            let text = signer.text(values, isBackward: isBackward, context: "products")
            #expect(text.utf8.allSatisfy { $0.isUnreserved })
            let found = try #require(signer.values(text, context: "products"))
            #expect(found.values == values)
            #expect(found.isBackward == isBackward)
        }
    }

    @Test func anotherContextSecretOrTextIsRefused() {
        let text = signer.text(["1"], isBackward: false, context: "products")
        #expect(signer.values(text, context: "orders") == nil)
        #expect(CursorSigner(secret: "another").values(text, context: "products") == nil)
        #expect(CursorSigner(secret: nil).values(text, context: "products") == nil)
        for index in text.indices {
            var changed = text
            changed.replaceSubrange(index...index, with: text[index] == "A" ? "B" : "A")
            #expect(signer.values(changed, context: "products") == nil)
        }
        for text in ["", "A", "=", "++++", String(repeating: "A", count: 9000)] {
            #expect(signer.values(text, context: "products") == nil)
        }
    }
}

extension UInt8 {
    /// Whether an address has it as it is (RFC 3986, section 2.3).
    fileprivate var isUnreserved: Bool {
        let character = Character(Unicode.Scalar(self))
        return character.isLetter || character.isNumber || character == "-" || character == "_"
    }
}
