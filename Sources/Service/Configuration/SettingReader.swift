/// Reads typed settings from environment variables, and remembers what it was asked for and what was wrong.
///
/// The call that reads a setting is its only declaration: kind, bounds, default and explanation stand there, and the documentation, the
/// listing and the messages are made from it.
struct SettingReader {
    private let environment: [String: String]
    private var section = ""
    /// In the order of the calls.
    private(set) var settings: [Setting] = []
    /// In the order of the calls.
    private(set) var mistakes: [ConfigurationError.Mistake] = []

    /// - Parameter environment: Values by variable; an empty value is the same as none.
    init(_ environment: [String: String]) {
        self.environment = environment.filter { !$0.value.isEmpty }
    }

    /// Begins a section of the documentation.
    mutating func begin(_ section: String) {
        self.section = section
    }

    /// Notes a mistake that one value alone does not show.
    mutating func refuse(_ name: String, _ reason: String) {
        let setting = settings.first { $0.name == name }
        let value = setting?.isSet == true ? setting?.value : nil
        mistakes.append(.init(name: name, value: value, reason: reason))
    }

    /// Notes variables that are set, not declared, and spelled nearly as one that is.
    mutating func refuseMisspellings() {
        let names = settings.map(\.name)
        for name in environment.keys.sorted() where !names.contains(name) {
            let allowed = name.count < 9 ? 1 : 2
            let nearest = names.min { name.distance(to: $0) < name.distance(to: $1) }
            guard let nearest, name.count > 4, name.distance(to: nearest) <= allowed else { continue }
            mistakes.append(
                .init(name: name, value: nil, reason: "no such setting; did you mean \(nearest)? Rename or remove it.")
            )
        }
    }

    /// A setting whose text `parse` understands.
    ///
    /// - Parameters:
    ///   - name: The variable.
    ///   - kind: What a value looks like, for a reader.
    ///   - standard: What holds without the variable, for a reader.
    ///   - explanation: What it is for.
    ///   - isSecret: Whether the value must not be shown.
    ///   - parse: The value, or nil where the text is none; texts in its error say more than the kind.
    /// - Returns: nil when it is not set or wrong.
    mutating func read<Value>(
        _ name: String,
        kind: String,
        standard: String,
        _ explanation: String,
        isSecret: Bool = false,
        parse: (String) -> Value?
    ) -> Value? {
        var setting = Setting(section: section, name: name, kind: kind, standard: standard, explanation: explanation)
        defer { settings.append(setting) }
        setting.value = standard
        guard let text = environment[name] else { return nil }
        setting.isSet = true
        setting.value = isSecret ? Secret(text).description : text.withoutPassword
        guard let value = parse(text) else {
            mistakes.append(.init(name: name, value: setting.value, reason: "must be: \(kind)"))
            return nil
        }
        return value
    }
}

extension String {
    /// A URL without the user and password that may stand in it; every other text as it is.
    fileprivate var withoutPassword: String {
        guard let address = firstMatch(of: /^([A-Za-z]+:\/\/)[^\/]*(@.*)$/)?.output else { return self }
        return "\(address.1)\(Secret("").description)\(address.2)"
    }

    /// How many letters have to be added, removed or changed to make one text of the other (Levenshtein's distance).
    fileprivate func distance(to other: String) -> Int {
        let other = Array(other)
        var row = Array(0...other.count)
        for (index, letter) in enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let change = diagonal + (letter == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(change, row[column] + 1, row[column + 1] + 1)
            }
        }
        return row[other.count]
    }
}
