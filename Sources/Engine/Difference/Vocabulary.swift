import Infra

/// The words by which one environment names what another one has too: its name, account, region, zones and ranges.
///
/// Two environments are compared in common words. Each word is a character of Unicode's private planes, which stand in no
/// text of a user's, so a value can be put back into either environment's own words.
struct Vocabulary {
    /// Longest first, so that a zone is met before the region that it begins with.
    private let words: [(own: [Character], common: Character)]
    private let own: [Character: String]

    /// - Parameter words: By position in both environments' lists; `nil` for what this one does not have.
    init(_ words: [String?]) {
        var own: [Character: String] = [:]
        var pairs: [(own: [Character], common: Character)] = []
        for (index, word) in words.enumerated() {
            guard let word, !word.isEmpty, let scalar = Unicode.Scalar(UInt32(0xF0000 + index)) else { continue }
            own[Character(scalar)] = word
            pairs.append((Array(word), Character(scalar)))
        }
        self.own = own
        self.words = pairs.sorted { $0.own.count > $1.own.count }
    }

    // MARK: - Into common words

    /// The document in common words, with references as texts: they are compared by what they refer to.
    func common(_ document: Document) -> Document {
        switch document {
        case .null, .bool, .integer, .number, .secret: document
        case .string(let text): .string(common(text))
        case .array(let elements): .array(elements.map(common))
        case .object(let members):
            .object(
                Dictionary(members.map { (common($0.key), common($0.value)) }, uniquingKeysWith: { first, _ in first })
            )
        case .reference(let reference): .string(Self.marked(reference, common(reference.address.description)))
        case .interpolation(let parts):
            .string(parts.map { common($0).string ?? "" }.joined())
        }
    }

    /// The text with each whole word of this environment's replaced.
    func common(_ text: String) -> String {
        let characters = Array(text)
        var result = ""
        var index = 0
        while index < characters.count {
            let begins = index == 0 || !Self.isWord(characters[index - 1])
            if begins, let word = words.first(where: { Self.stands($0.own, in: characters, at: index) }) {
                result.append(word.common)
                index += word.own.count
            } else {
                result.append(characters[index])
                index += 1
            }
        }
        return result
    }

    private static func stands(_ word: [Character], in text: [Character], at index: Int) -> Bool {
        let end = index + word.count
        guard end <= text.count, text[index..<end].elementsEqual(word) else { return false }
        return end == text.count || !isWord(text[end])
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    // MARK: - Back into this environment's words

    /// A document in common words in this environment's own.
    func specific(_ document: Document) -> Document {
        switch document {
        case .null, .bool, .integer, .number, .secret, .reference, .interpolation: document
        case .string(let text): Self.unmarked(specific(text))
        case .array(let elements): .array(elements.map(specific))
        case .object(let members):
            .object(
                Dictionary(
                    members.map { (specific($0.key), specific($0.value)) },
                    uniquingKeysWith: { first, _ in first }
                )
            )
        }
    }

    func specific(_ text: String) -> String {
        text.map { own[$0] ?? String($0) }.joined()
    }

    // MARK: - References as texts

    private static let mark: Character = "\u{10FFFD}"
    private static let separator: Character = "\u{10FFFC}"

    private static func marked(_ reference: AttributeReference, _ address: String) -> String {
        "\(mark)\(address)\(separator)\(reference.attribute)\(mark)"
    }

    private static func unmarked(_ text: String) -> Document {
        guard text.contains(mark) else { return .string(text) }
        let pieces = text.split(separator: mark, omittingEmptySubsequences: false)
        // Texts and references take turns.
        let parts = pieces.enumerated().compactMap { index, piece -> Document? in
            guard !index.isMultiple(of: 2) else { return piece.isEmpty ? nil : .string(String(piece)) }
            let halves = piece.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { return .string(String(piece)) }
            return .reference(AttributeReference(address: Address(String(halves[0])), attribute: String(halves[1])))
        }
        return parts.count == 1 ? parts[0] : .interpolation(parts)
    }
}
