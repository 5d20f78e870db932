import Foundation
import Testing

@testable import Service

@Suite struct Base64URLTests {
    // RFC 4648, section 10, without padding; the last has both characters of this alphabet.
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy"),
        ("~~\u{7F}>", "fn5_Pg"), ("??>", "Pz8-"),
    ])
    func vectors(text: String, encoded: String) {
        #expect(Base64URL.encoded(Array(text.utf8)) == encoded)
        #expect(Base64URL.decoded(encoded) == Array(text.utf8))
    }

    @Test func agreesWithFoundation() {
        var random = SplitMix(seed: 1)
        for count in 0..<100 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let expected = Data(bytes).base64EncodedString().filter { $0 != "=" }
            let encoded = Base64URL.encoded(bytes)
            #expect(encoded.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 } == Array(expected))
            #expect(Base64URL.decoded(encoded) == bytes)
        }
    }

    @Test(arguments: ["A", "Zg==", "Zm8=", "Zm9v+", "Zm9/", "Zm 9", "ü", "Zh", "Zm9"])
    func whatIsNoneIsRefused(text: String) {
        #expect(Base64URL.decoded(text) == nil)
    }
}
