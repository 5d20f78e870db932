import Infra
import Testing

/// Whatever is done to a file, reading it gives an environment, or mistakes with places inside of the file.
struct EnvironmentFuzzTests {
    @Test(arguments: UInt64(1)...20)
    func mutationsAreReadOrRefused(seed: UInt64) {
        var random = SplitMix(state: seed)
        for _ in 0..<40 {
            var text = Array((Bool.random(using: &random) ? goodEnvironment : smallEnvironment).unicodeScalars)
            for _ in 0..<Int.random(in: 1...6, using: &random) { mutate(&text, &random) }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: text)
            check(String(view))
        }
    }

    @Test(arguments: [
        "[", "{", "- ", "a: {b: ", "? ", "&a ", "*a", "!", "\"", "|\n", ">-\n ", "---\n", "%YAML 9\n", "\0", "\u{85}",
        "\u{2028}a:\n",
    ])
    func repetitionsAreRefused(piece: String) {
        for count in [1, 2, 100, 2_000] { check(String(repeating: piece, count: count)) }
    }

    private func check(_ text: String) {
        do {
            let environment = try Environment.decode(text, file: "a.yaml")
            #expect(!environment.region.isEmpty && !environment.network.zones.isEmpty)
        } catch {
            #expect(!error.all.isEmpty)
            let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
            for location in error.all.flatMap(\.locations) {
                let isInside =
                    lines.indices.contains(location.line - 1)
                    && (1...lines[location.line - 1].unicodeScalars.count + 1).contains(location.column ?? 0)
                #expect(isInside, "\(location) is not in:\n\(text.prefix(2000))")
            }
            #expect(error.all.allSatisfy { !$0.locations.isEmpty })
        }
    }

    private static let pieces = [
        "\t", "\n", " ", ": ", "- ", "#", "\"", "'", "[", "]", "{", "}", "&a ", "*a", "!x ", "|", "~", "null", "true",
        "0", "99999999999999999999", "-1", "é", "\u{1F600}", "\u{0}", "\u{FEFF}", "\u{85}", "\r", "---\n", "...\n",
        "region: eu-west-1\n", "    name: b\n", "\u{E000}", "<<: ",
    ].map { Array($0.unicodeScalars) }

    /// One change: characters removed, put in, swapped, or a whole line repeated, moved or cut off.
    private func mutate(_ text: inout [Unicode.Scalar], _ random: inout SplitMix) {
        guard !text.isEmpty else { return }
        let place = Int.random(in: 0..<text.count, using: &random)
        let end = min(text.count, place + Int.random(in: 1...12, using: &random))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: text.removeSubrange(place..<end)
        case 1: text.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
        case 2: text.replaceSubrange(place..<end, with: Self.pieces.randomElement(using: &random) ?? [])
        case 3: text.swapAt(place, Int.random(in: 0..<text.count, using: &random))
        case 4:
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
            let line = lines[Int.random(in: 0..<lines.count, using: &random)]
            lines.insert(line, at: Int.random(in: 0...lines.count, using: &random))
            text = Array(lines.joined(separator: ["\n"]))
        default: text.removeSubrange(place...)
        }
    }
}

/// A generator that gives the same numbers for the same seed (Steele, Lea, Flood: SplitMix64, 2014).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
