import Infra
import Testing

@testable import TerminalUI

struct TextTests {
    @Test(arguments: [
        ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("👩‍👩‍👧", 2), ("→ …", 3),
    ])
    func columns(text: String, columns: Int) { #expect(text.columns == columns) }

    @Test(arguments: [
        ("abcdef", 4, "abc…"), ("abc", 3, "abc"), ("日本語", 4, "日…"), ("abc", 0, ""),
    ])
    func cut(text: String, width: Int, expected: String) {
        #expect(Line(text).cut(to: width).text(colour: false) == expected)
    }

    @Test func wrapsBetweenWordsAndKeepsLongOnes() {
        #expect("one two three".wrapped(to: 7) == ["one two", "three"])
        #expect("a https://example.com/very/long b".wrapped(to: 8) == ["a", "https://example.com/very/long", "b"])
        #expect("a\n\nb".wrapped(to: 8) == ["a", "", "b"])
        #expect("a:\n  one two".wrapped(to: 6) == ["a:", "  one", "  two"])
    }

    @Test(arguments: [
        (Duration.milliseconds(40), "0.0s"), (.milliseconds(999), "0.9s"), (.seconds(1), "1s"),
        (.seconds(72), "1m 12s"), (.seconds(3725), "1h 02m"), (.seconds(-1), "0.0s"),
    ])
    func shortDurations(duration: Duration, text: String) { #expect(duration.shortText == text) }

    @Test(arguments: [
        (Duration.seconds(3), "under 10 s"), (.seconds(41), "about 50 s"), (.seconds(58), "about 1 min"),
        (.seconds(150), "about 3 min"), (.seconds(3600), "about 1 h"), (.seconds(4900), "about 1 h 20 min"),
    ])
    func roughDurations(duration: Duration, text: String) { #expect(duration.roughText == text) }

    @Test(arguments: [
        ("a\"\\\n\u{1}", #""a\"\\\n\u0001""#), ("é→", "\"é→\""), ("\u{9B}", #""\u009b""#),
    ])
    func jsonStrings(text: String, expected: String) { #expect(JSONValue.quoted(text) == expected) }

    @Test func documentsAsJSON() {
        let document: Document = [
            "a": [1, 1.5, true, nil], "r": Fixture.vpc, "i": .interpolation(["x-", Fixture.vpc]),
            "l": ["$reference": "literal"], "s": .secret(Secret("hunter2")),
        ]
        let reference = #"{"$reference":{"address":"network.vpc","attribute":"VpcId"}}"#
        let expected =
            #"{"a":[1,1.5,true,null],"i":{"$interpolation":["x-",\#(reference)]},"l":{"$$reference":"literal"},"#
            + #""r":\#(reference),"s":{"$secret":true}}"#
        #expect(JSONValue(document).text == expected)
    }
}
