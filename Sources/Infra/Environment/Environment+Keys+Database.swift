extension Environment {
    static let databaseForm = Form.group(
        defaults: Database(),
        keys: [
            .optional(
                "databaseName",
                \.databaseName,
                .text("a letter, then up to 62 letters, digits and _", pattern: "[A-Za-z][A-Za-z0-9_]{0,62}"),
                "The first database in the instance."
            ),
            .optional(
                "engineVersion",
                \.engineVersion,
                .text(
                    "a major version of PostgreSQL, as in 17",
                    pattern: #"1[0-9](?:\.[0-9]+)?"#,
                    looksLike: ["number"]
                ),
                "PostgreSQL's version; of a major one alone, RDS chooses and renews the minor."
            ),
            .optional(
                "instanceClass",
                \.instanceClass,
                .text("an instance class, as in db.t4g.medium", pattern: #"db\.[a-z0-9-]+\.[a-z0-9-]+"#),
                "How large the instances are."
            ),
            .optional("storageGiB", \.storageGiB, .number(of: "GiB", in: 20...65_536), "What is allocated at first."),
            .optional(
                "maximumStorageGiB",
                \.maximumStorageGiB,
                .number(of: "GiB", in: 22...65_536),
                "Up to where the storage may grow by itself."
            ),
            .optional(
                "maximumConnections",
                \.maximumConnections,
                .number(of: "connections", in: 20...262_143),
                "How many connections it takes. A change takes effect with the next reboot."
            ),
            .optional(
                "multiAZ",
                \.multiAZ,
                .truth,
                "Whether a standby in another zone takes over when the first fails."
            ),
            .optional("replicas", \.replicas, .number(of: "replicas", in: 0...15), "How many copies can be read from."),
            .optional(
                "backupRetentionDays",
                \.backupRetentionDays,
                .number(of: "days", in: 0...35),
                "How long backups are kept; 0 is no backups and forbids replicas."
            ),
            .optional(
                "deletionProtection",
                \.deletionProtection,
                .truth,
                "Whether RDS refuses to delete the instances."
            ),
            .optional(
                "finalSnapshot",
                \.finalSnapshot,
                .truth,
                "Whether the data, and the key to it, are kept when the database is deleted."
            ),
            .optional("logRetentionDays", \.logRetentionDays, .retentionDays, "How long the exported logs are kept."),
        ]
    )

    static let imagesForm = Form.group(
        defaults: Images(),
        keys: [
            .optional(
                "kept",
                \.kept,
                .number(of: "images", in: 1...10_000),
                "How many of the latest images stay that were applied, so far as a rollback can go back; and of all images, how many of"
                    + " the latest."
            ),
            .optional(
                "ownKey",
                \.ownKey,
                .truth,
                "Whether images are encrypted with a key of their own; a repository is that, or is not, for its life."
            ),
            .optional(
                "untaggedDays",
                \.untaggedDays,
                .number(of: "days", in: 1...3650),
                "How long images without a tag stay."
            ),
            .optional(
                "emptiedOnDelete",
                \.emptiedOnDelete,
                .truth,
                "Whether a destroy deletes the repository with the images in it."
            ),
            .optional(
                "registry",
                \.registry,
                .url,
                "Where images are pushed instead of to ECR, as an emulator takes none.",
                defaultText: "ECR itself"
            ),
        ]
    )
}
