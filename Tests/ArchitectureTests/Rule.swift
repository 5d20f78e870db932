/// A habit of the repository that can be read off a file's text.
struct Rule: Sendable {
    /// The habit, as told to who broke it.
    var name: String
    /// Every line that breaks it: its number from 1, and what is wrong there.
    var breaches: @Sendable (SourceFile) -> [(line: Int, problem: String)]

    /// The breaches in `file` as messages with a place.
    func messages(for file: SourceFile) -> [String] {
        breaches(file).map { "\(file.path):\($0.line): \($0.problem) (\(name))" }
    }

    static let all: [Rule] = [imports, length, names, printing, surroundings]

    /// What each target may import of ours; the arrows of docs/architecture.md. AWSSigner's types stand in AWSClient's
    /// signatures, so who calls AWSClient may name them.
    static let allowedImports: [String: Set<String>] = [
        "Infra": [],
        "Engine": ["Infra"],
        "AWSSigner": [],
        "AWSClient": ["AWSSigner", "CCurl"],
        "AWSServices": ["AWSClient", "AWSSigner"],
        "AWSProvider": ["AWSServices", "AWSClient", "AWSSigner", "Engine", "Infra"],
        "KubernetesProvider": ["AWSClient", "AWSSigner", "Engine", "Infra"],
        "ContainerImage": ["AWSClient", "AWSSigner", "CZlib", "CZstd", "Engine", "Infra"],
        "TerminalUI": ["Engine", "Infra"],
        "Service": ["AWSClient", "AWSSigner", "CPostgres", "CZlib"],
        "deployer": [
            "TerminalUI", "AWSProvider", "KubernetesProvider", "ContainerImage", "AWSServices", "AWSClient",
            "AWSSigner",
            "Engine", "Infra",
        ],
    ]

    /// Names that only some targets may import, whatever they are.
    private static let ours = Set(allowedImports.keys).union(["CCurl", "CPostgres", "CZlib", "CZstd", "TestSupport"])

    static let imports = Rule(name: "imports point one way") { file in
        file.code.compactMap { number, line in
            guard let module = importedModule(line), ours.contains(module) else { return nil }
            guard let allowed = allowedImports[file.target] else {
                return (number, "\(file.target) is not in the list of targets and what they import")
            }
            return allowed.contains(module) ? nil : (number, "\(file.target) must not import \(module)")
        }
    }

    static let length = Rule(name: "a file is about one thing") { file in
        let lines = file.text.utf8.count { $0 == UInt8(ascii: "\n") }
        return !file.isGenerated && lines > 400 ? [(401, "\(lines) lines; more than 400")] : []
    }

    static let names = Rule(name: "names are the field's words") { file in
        // Generated names are AWS's own.
        if file.isGenerated { return [] }
        return file.code.compactMap { number, line in
            guard let name = declaredType(line) else { return nil }
            // The service's own name.
            let ours = name.hasPrefix("SecretsManager") ? name.dropFirst("SecretsManager".count) : name[...]
            let word = ["Manager", "Helper", "Util"].first { ours.contains($0) }
            return word.map { (number, "\(name) has '\($0)' in its name") }
        }
    }

    static let printing = Rule(name: "only TerminalUI and deployer print") { file in
        if ["TerminalUI", "deployer"].contains(file.target) { return [] }
        // The service has no terminal of its own: what its commands answer is printed where they are.
        if file.path.hasPrefix("Sources/Service/Commands/") { return [] }
        return file.uses(of: [
            "print(", "debugPrint(", "dump(", "puts(", "fputs(", "NSLog(", "FileHandle.standardOutput",
            "FileHandle.standardError",
        ])
    }

    static let surroundings = Rule(name: "only deployer reads the environment, the clock and the home folder") { file in
        if file.target == "deployer" || systemClocks.contains(file.path) || file.path == service { return [] }
        return file.uses(of: [
            "ProcessInfo.", "getenv(", "secure_getenv(", "Date()", "Date.now", "ContinuousClock()", "SuspendingClock()",
            "clock_gettime(", "homeDirectoryForCurrentUser", "NSHomeDirectory(",
        ])
    }

    /// The composition root of the service, which is a program of its own.
    private static let service = "Sources/Service/App.swift"

    /// The real clock as AWSClient wants it, which `deployer` passes in, and as the service does.
    private static let systemClocks = [
        "Sources/AWSClient/Client/TimeSource.swift", "Sources/Service/Server/ServiceClock.swift",
    ]

    /// The module of an import declaration, or nil for another line.
    private static func importedModule(_ line: Substring) -> String? {
        let words = line.split(whereSeparator: \.isWhitespace)
        // Before `import` stand an attribute and an access level at most; after it, perhaps the kind of one declaration.
        guard let index = words.prefix(4).firstIndex(of: "import") else { return nil }
        var rest = words[(index + 1)...]
        if let kind = rest.first,
            ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"].contains(kind)
        {
            rest = rest.dropFirst()
        }
        return rest.first.map { String($0.prefix { $0 != "." }) }
    }

    /// The name of the type that a line declares.
    private static func declaredType(_ line: Substring) -> String? {
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        guard
            let index = words.firstIndex(where: {
                ["struct", "class", "enum", "actor", "protocol", "typealias"].contains($0)
            })
        else { return nil }
        return words.dropFirst(index + 1).first.map(String.init)
    }
}

extension SourceFile {
    /// The lines of code that have one of these texts where no longer name ends with it.
    fileprivate func uses(of texts: [String]) -> [(line: Int, problem: String)] {
        // Most files have none, and a look at the whole is much faster than one at each line.
        let present = texts.filter { text.contains($0) }
        if present.isEmpty { return [] }
        return code.compactMap { number, line in
            present.first { isUsed($0, in: line) }.map { (number, "'\($0)'") }
        }
    }

    private func isUsed(_ text: String, in line: Substring) -> Bool {
        line.ranges(of: text).contains { range in
            guard let before = line[..<range.lowerBound].last else { return true }
            return !(before.isLetter || before.isNumber || before == "_")
        }
    }
}
