import Infra
import Testing

struct IPv4RangeTests {
    private func range(_ text: String) throws -> IPv4Range { try #require(IPv4Range(text), "\(text)") }

    @Test(arguments: [
        ("10.0.0.0/16", 65_536), ("0.0.0.0/0", 4_294_967_296), ("255.255.255.255/32", 1), ("10.0.0.7/24", 256),
    ])
    func parses(_ text: String, _ count: Int) throws {
        let range = try range(text)
        #expect(range.description == text)
        #expect(range.count == count)
        #expect(Int(range.last) - Int(range.first) + 1 == count)
    }

    @Test(arguments: [
        "", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0/16", "10.0.0.0.0/16", "10.0.0.256/16", "10.0.0.-1/16",
        "10.0.0.00/16", "010.0.0.0/16", "10.0.0.0/016", " 10.0.0.0/16", "10.0.0.0/16 ", "a.b.c.d/8", "10.0.0.0/1/2",
        "1٠.0.0.0/8", "10..0.0/8",
    ])
    func refuses(_ text: String) {
        #expect(IPv4Range(text) == nil)
    }

    @Test(arguments: [
        ("10.0.0.7/24", "10.0.0.0/24"), ("10.0.0.0/24", "10.0.0.0/24"), ("10.255.255.255/15", "10.254.0.0/15"),
        ("1.2.3.4/0", "0.0.0.0/0"), ("1.2.3.4/32", "1.2.3.4/32"),
    ])
    func canonical(_ text: String, _ expected: String) throws {
        #expect(try range(text).canonical.description == expected)
    }

    @Test(arguments: [
        // outer, inner, contains, overlaps
        ("10.0.0.0/16", "10.0.0.0/16", true, true),
        ("10.0.0.0/16", "10.0.255.0/24", true, true),
        ("10.0.255.0/24", "10.0.0.0/16", false, true),
        ("10.0.0.0/16", "10.1.0.0/16", false, false),
        ("10.0.0.0/24", "10.0.1.0/24", false, false),
        ("0.0.0.0/0", "255.255.255.255/32", true, true),
        ("10.0.0.9/24", "10.0.0.1/32", true, true),
    ])
    func containsAndOverlaps(_ one: String, _ other: String, _ contains: Bool, _ overlaps: Bool) throws {
        let (one, other) = (try range(one), try range(other))
        #expect(one.contains(other) == contains)
        #expect(one.overlaps(other) == overlaps)
        #expect(other.overlaps(one) == overlaps)
    }
}
