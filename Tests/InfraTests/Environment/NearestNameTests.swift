import Testing

@testable import Infra

struct NearestNameTests {
    @Test(arguments: [
        ("", "", 0), ("abc", "", 3), ("", "abc", 3), ("kitten", "sitting", 3), ("regoin", "region", 1), ("ab", "ba", 1),
        ("flaw", "lawn", 2), ("same", "same", 0), ("abcdef", "badcfe", 3),
    ])
    func countsEdits(from: String, to: String, edits: Int) {
        #expect(from.editDistance(to: to) == edits)
        #expect(to.editDistance(to: from) == edits)
    }

    @Test(arguments: [
        ("acount", "account"), ("ACCOUNT", "account"), ("regoin", "region"), ("endpoint", "endpoint"),
        ("net", "network"), ("endp", nil), ("ne", nil), ("vpc", nil), ("", nil),
    ])
    func findsWhatWasMeant(written: String, meant: String?) {
        #expect(written.nearest(among: ["account", "region", "endpoint", "endpoints", "network"]) == meant)
    }

    @Test func nothingIsNearToNothing() {
        #expect("x".nearest(among: []) == nil)
    }
}
