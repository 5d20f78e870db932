import AWSClient
import Testing

@Suite("Base64")
struct Base64Tests {
    /// The vectors of RFC 4648, section 10.
    @Test(
        "writes and reads the RFC's vectors",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ]
    )
    func vectors(_ plain: String, _ encoded: String) {
        #expect(Base64.encoded(Array(plain.utf8)) == encoded)
        #expect(Base64.decoded(encoded) == Array(plain.utf8))
    }

    @Test("refuses what is none", arguments: ["Z", "Zg=", "Zm9v=", "Zm9*", "=Zg="])
    func refused(_ text: String) {
        #expect(Base64.decoded(text) == nil)
    }
}
