/// What RDS would refuse in a database's settings, checked before anything is made.
///
/// Source of the limits: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html and
/// https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html
struct DatabaseMistakes {
    private let settings: Environment.Database
    private let stack: String
    private let zones: Int

    init(_ settings: Environment.Database, stack: String, zones: Int) {
        self.settings = settings
        self.stack = stack
        self.zones = zones
    }

    var all: [Diagnostic] {
        [zoneMistake, identifierMistake, nameMistake, versionMistake, replicaMistake, growthMistake].compactMap { $0 }
            + numberMistakes
    }

    private var zoneMistake: Diagnostic? {
        guard zones < 2 else { return nil }
        return mistake(
            "Database with too few zones",
            "RDS needs subnets in two availability zones, and the network has \(zones). Add a zone to the network."
        )
    }

    private var identifierMistake: Diagnostic? {
        let longest = DatabasePlan.identifier(stack, settings.replicas > 0 ? "-replica-\(settings.replicas)" : "")
        guard longest.count > 63 else { return nil }
        return mistake(
            "Database identifier too long",
            "\(longest) has \(longest.count) characters, and RDS takes 63. Shorten the environment's name."
        )
    }

    private var nameMistake: Diagnostic? {
        let name = settings.databaseName
        let isValid =
            name.count <= 63 && name.first.map { $0.isASCII && $0.isLetter } ?? false
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        if isValid { return nil }
        return mistake(
            "Invalid database name",
            "\"\(name)\" must be a letter, then letters, digits and \"_\", at most 63 characters.",
            at: "databaseName"
        )
    }

    private var versionMistake: Diagnostic? {
        let parts = settings.engineVersion.split(separator: ".", omittingEmptySubsequences: false)
        if !parts.isEmpty, parts.allSatisfy({ Int($0) != nil }) { return nil }
        return mistake(
            "Invalid engine version",
            "\"\(settings.engineVersion)\" must be a version of PostgreSQL, as in 18.",
            at: "engineVersion"
        )
    }

    private var replicaMistake: Diagnostic? {
        guard settings.replicas > 0, settings.backupRetentionDays == 0 else { return nil }
        return mistake(
            "Replicas without backups",
            """
            A replica is made from a backup: with \(settings.replicas) replicas, backupRetentionDays must be at least 1, \
            but is 0.
            """,
            at: "backupRetentionDays"
        )
    }

    /// RDS takes a limit from a tenth above what is allocated.
    private var growthMistake: Diagnostic? {
        let least = (settings.storageGiB * 11 + 9) / 10
        guard settings.maximumStorageGiB < least else { return nil }
        return mistake(
            "Storage cannot grow",
            """
            maximumStorageGiB must be at least \(least), a tenth more than storageGiB, but is \
            \(settings.maximumStorageGiB).
            """,
            at: "maximumStorageGiB"
        )
    }

    private var numberMistakes: [Diagnostic] {
        [
            ("storageGiB", settings.storageGiB, 20...65_536),
            ("maximumConnections", settings.maximumConnections, 20...262_143),
            ("replicas", settings.replicas, 0...15),
            ("backupRetentionDays", settings.backupRetentionDays, 0...35),
        ]
        .filter { !$0.2.contains($0.1) }
        .map { key, value, range in
            mistake(
                "Database setting out of range",
                "\(key) must be \(range.lowerBound) to \(range.upperBound), but is \(value).",
                at: key
            )
        }
    }

    private func mistake(_ summary: String, _ detail: String, at key: String = "") -> Diagnostic {
        Diagnostic(.error, summary, detail: detail, locations: [settings.locations[key]].compactMap { $0 })
    }
}
