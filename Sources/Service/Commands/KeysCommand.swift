import ArgumentParser

/// Makes, lists and ends API keys.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Make, list and revoke API keys.",
        discussion: "Keys are accepted with API_KEYS=true.",
        subcommands: [Create.self, List.self, Revoke.self]
    )

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a key and print it. It cannot be shown again.")

        @Argument(help: "What the key is for, as in 'nightly import'.")
        var name: String

        @Option(help: "What it allows: products:read, orders:write, *:read, metrics:read; may be given several times.")
        var scope: [String]

        @Option(help: "Days until it ends; without it, it does not.")
        var days: Int?

        func validate() throws {
            guard (1...200).contains(name.count) else {
                throw ValidationError("The name must have 1 to 200 characters.")
            }
            guard !scope.isEmpty else { throw ValidationError("A key without a --scope allows nothing.") }
            for word in scope where !Scopes.isScope(word) {
                throw ValidationError(
                    "'\(word)' is no scope; write a collection or * and read, write or *, as in products:read."
                )
            }
            let names = Catalogue.store.collections.map(\.name) + ["metrics", "*"]
            for word in scope {
                let name = String(word.prefix { $0 != ":" })
                guard names.contains(name) else {
                    throw ValidationError("There is no '\(name)' to allow; there are \(names.joined(separator: ", ")).")
                }
            }
            if let days, !(1...36_500).contains(days) { throw ValidationError("--days must be from 1 to 36500.") }
        }

        func run() async throws {
            try await App.withKeys { database in
                let (key, now) = (APIKey(), ServiceClock.system.wall())
                let expires = days.map { timestampText(now + Int64($0) * 86_400_000_000_000) }
                try await APIKeyStore(database: database).insert(
                    .init(
                        prefix: key.prefix,
                        name: name,
                        digest: key.digest,
                        scopes: Scopes(scope),
                        created: timestampText(now),
                        expires: expires
                    )
                )
                print(key.exposed)
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the keys, without their secrets.")

        func run() async throws {
            try await App.withKeys { database in
                for row in try await APIKeyStore(database: database).all() {
                    let state = row.revoked.map { "revoked \($0)" } ?? row.expires.map { "until \($0)" } ?? "valid"
                    let used = row.lastUsed.map { "used \($0)" } ?? "never used"
                    print(
                        [row.prefix, row.name, row.scopes.words.joined(separator: " "), state, used].joined(
                            separator: "\t"
                        )
                    )
                }
            }
        }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "End a key. Servers that have just used it take it for half a minute more."
        )

        @Argument(help: "The key's prefix, as `service keys list` prints it.")
        var prefix: String

        func run() async throws {
            try await App.withKeys { database in
                let now = timestampText(ServiceClock.system.wall())
                guard try await APIKeyStore(database: database).revoke(prefix, at: now) else {
                    throw ValidationError(
                        "There is no key '\(prefix)' that is not revoked. List them with: service keys list"
                    )
                }
                print("\(prefix) revoked")
            }
        }
    }
}

extension Scopes {
    /// Whether a word is a scope: a name or `*`, a colon, and a verb or `*`.
    static func isScope(_ word: String) -> Bool {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1] == "*" || Verb(rawValue: String(parts[1])) != nil else { return false }
        return parts[0] == "*"
            || (!parts[0].isEmpty && parts[0].allSatisfy { $0.isASCII && ($0.isLetter || $0 == "_") })
    }
}

extension App {
    /// Runs `body` with the configured database, which must have the table of keys.
    ///
    /// - Throws: `ConfigurationError`, `MigrationError`, `DatabaseError`, or what `body` throws.
    fileprivate static func withKeys(_ body: (any Database) async throws -> Void) async throws {
        try await withDatabase { database, _ in
            let table = "0002_api_keys"
            // No later migration has to do with keys, and taking one back must not wait for any.
            let isPending = try await Migrator(database, clock: .system).status()
                .contains { $0.label == table && $0.state == .pending }
            if isPending { throw MigrationError.lagging([table]) }
            try await body(database)
        }
    }
}
