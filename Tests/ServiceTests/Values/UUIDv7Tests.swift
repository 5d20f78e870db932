import Testing

@testable import Service

@Suite struct UUIDv7Tests {
    @Test func hasTheTimeTheVersionAndTheVariant() {
        // The example of RFC 9562, appendix A.6: 2022-02-22T19:22:22Z.
        var random = SplitMix(seed: 1)
        let text = UUIDv7(at: Timestamp(microseconds: 1_645_557_742_000_000), using: &random).description
        #expect(text.hasPrefix("017f22e2-79b0-7000-"))
        #expect("89ab".contains(text[text.index(text.startIndex, offsetBy: 19)]))
        #expect(text.canonicalUUID == text)
    }

    @Test func laterOnesSortBehind() {
        let texts = (0..<3000).map { UUIDv7(at: Timestamp(microseconds: 1_645_557_742_000_000 + $0 * 250)).description }
        #expect(texts == texts.sorted())
        #expect(Set(texts).count == texts.count)
    }

    @Test(arguments: ["", "017f22e279b07000800000000000000", "017f22e2-79b0-7000-8000-00000000000g", "{017f22e2-79b0}"])
    func whatIsNoneHasNoCanonicalForm(text: String) {
        #expect(text.canonicalUUID == nil)
    }

    @Test func capitalsBecomeSmall() {
        #expect("017F22E2-79B0-7000-8000-00000000000A".canonicalUUID == "017f22e2-79b0-7000-8000-00000000000a")
    }
}
