/// Names of properties, cases and types in Swift's manner, made of AWS's own words.
enum SwiftNames {
    /// `VpcId` → `vpcId`, `DBInstanceClass` → `dbInstanceClass`, `IPv6Address` → `ipv6Address`.
    static func property(_ name: String) -> String {
        let letters = Array(name)
        if name.hasPrefix("IPv") { return "ipv" + String(letters.dropFirst(3)) }
        let run = letters.prefix { $0.isUppercase }.count
        guard run > 1, run < letters.count else { return run <= 1 ? lowered(letters, 1) : name.lowercased() }
        let rest = letters[run...]
        let isPlural = rest.first == "s" && (rest.count == 1 || rest[run + 1].isUppercase)
        return lowered(letters, rest.first?.isLetter == true && !isPlural ? run - 1 : run)
    }

    /// `cloud-watch-logs` → `cloudWatchLogs`, `INFREQUENT_ACCESS` → `infrequentAccess`, `AllResolvers` → `allResolvers`.
    static func enumerationCase(_ value: String) -> String {
        var words: [String] = []
        for word in value.split(whereSeparator: { !($0.isASCII && ($0.isLetter || $0.isNumber)) }).map(String.init) {
            let isShouted = !word.contains { $0.isLowercase }
            let isFirst = words.isEmpty
            if isFirst {
                words.append(isShouted ? word.lowercased() : property(word))
            } else {
                let tail = isShouted ? word.dropFirst().lowercased() : String(word.dropFirst())
                words.append(word.prefix(1).uppercased() + tail)
            }
        }
        let name = words.joined()
        if name.isEmpty { return "none" }
        if name.first?.isNumber == true { return "v\(name)" }
        // `custom` is the case for what the registry does not know.
        return name == "custom" ? "customValue" : name
    }

    /// The name in backticks where Swift has a meaning of its own for it.
    static func escaped(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }

    /// The same after a dot, where Swift minds but two of its words.
    static func escapedMember(_ name: String) -> String {
        ["init", "self"].contains(name) ? "`\(name)`" : name
    }

    /// Whether a nested type of this name would hide a type that generated code uses, or is not allowed.
    static func isTaken(_ typeName: String) -> Bool {
        takenTypes.contains(typeName)
    }

    private static func lowered(_ letters: [Character], _ count: Int) -> String {
        String(letters.prefix(count)).lowercased() + String(letters.dropFirst(count))
    }

    private static let keywords: Set<String> = [
        "any", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit",
        "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
        "in",
        "init", "inout", "internal", "is", "let", "nil", "operator", "private", "protocol", "public", "repeat",
        "return",
        "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias",
        "var",
        "where", "while",
    ]

    private static let takenTypes: Set<String> = [
        "ARN", "Any", "Array", "Bool", "Constraint", "Dictionary", "Document", "DocumentConvertible", "DocumentError",
        "DocumentReader", "DocumentWriter", "Double", "Hashable", "ID", "Input", "Int", "Never", "OpenEnumeration",
        "Optional", "PolicyDocument", "PropertyPath", "PropertySchema", "Protocol", "Reference", "Resource", "Schema",
        "Secret", "Self", "Sendable", "Set", "String", "Tags", "Type",
    ]
}
