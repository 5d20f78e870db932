import Testing

@testable import Service

@Suite struct TextPatternTests {
    private let pattern = TextPattern(first: "A-Z0-9", rest: "A-Z0-9._-")

    @Test(arguments: ["A", "7", "SKU-1.b_".uppercased(), "A-"])
    func matches(text: String) throws {
        #expect(pattern.matches(text))
        #expect(try Regex(pattern.expression).wholeMatch(in: text) != nil)
    }

    @Test(arguments: ["", "-A", "a", "A b", "Ä", "A\u{0}", "A,"])
    func doesNotMatch(text: String) {
        #expect(!pattern.matches(text))
    }
}
