extension Environment {
    static let serviceForm = Form.group(
        defaults: Service(image: ""),
        keys: [
            .required(
                "image",
                \.image,
                .text(
                    "an image by its digest, as in sha256:<64 digits> or registry.example.com/shop@sha256:<64 digits>",
                    pattern: "(?:[a-z0-9][a-z0-9.:/_-]*@)?sha256:[0-9a-f]{64}",
                    hint: { $0.contains("sha256:") ? nil : "A tag may stand for another image tomorrow." }
                ),
                "The image. A digest alone is one in the repository of `images`."
            ),
            .optional(
                "namespace",
                \.namespace,
                .text("up to 63 lower-case letters, digits and -", pattern: "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"),
                "The namespace that is made for the service."
            ),
            .optional(
                "minimumReplicas",
                \.minimumReplicas,
                .number(of: "pods", in: 2...1000),
                "The fewest pods; two at least, so that one may go."
            ),
            .optional("maximumReplicas", \.maximumReplicas, .number(of: "pods", in: 2...1000), "The most pods."),
            .optional(
                "cpuPercent",
                \.cpuPercent,
                .number(of: "percent", in: 10...100),
                "How much of `cpu` the pods use on average before there are more."
            ),
            .optional("cpu", \.cpu, .cpu, "How much CPU is kept free for each pod."),
            .optional("cpuLimit", \.cpuLimit, .cpu, "The most CPU that a pod gets."),
            .optional("memory", \.memory, .memory, "How much memory is kept free for each pod, and the most it gets."),
            .optional(
                "drainSeconds",
                \.drainSeconds,
                .number(of: "seconds", in: 1...3600),
                "How long a pod that is going away may finish what it has begun."
            ),
            .optional(
                "rolloutSeconds",
                \.rolloutSeconds,
                .number(of: "seconds", in: 60...3600),
                "After how long without progress a rollout has failed."
            ),
            .optional(
                "migrationSeconds",
                \.migrationSeconds,
                .number(of: "seconds", in: 10...3600),
                "After how long a migration of the database has failed."
            ),
            .optional("undo", \.undo, .truth, "Whether a rollout that fails is taken back to the version before."),
            .optional(
                "databaseUser",
                \.databaseUser,
                .text("a lower-case letter, then up to 62 letters, digits and _", pattern: "[a-z][a-z0-9_]{0,62}"),
                "The service's own user in the database, which logs in with tokens of IAM."
            ),
            .optional(
                "settings",
                \.settings,
                .dictionary(
                    "a group of settings",
                    key: .variableName,
                    value: .text("a text", pattern: #"[\s\S]*"#, looksLike: ["number", "boolean"]),
                    maximum: 200
                ),
                "Further variables of the service; they win over those that the environment itself tells."
            ),
            .optional(
                "secrets",
                \.secrets,
                .list(of: .arn(of: "a secret", as: "secret:shop-1a2b3c", "secretsmanager"), "secrets", count: 0...50),
                "Secrets in Secrets Manager that the service may read."
            ),
        ]
    )
}

extension Form where Value == String {
    fileprivate static let cpu = text(
        "an amount of CPU, as in 250m or 1.5",
        pattern: #"[0-9]+m|[0-9]+(?:\.[0-9]{1,3})?"#,
        looksLike: ["number"],
        isValid: { $0.contains { $0 >= "1" && $0 <= "9" } }
    )

    fileprivate static let memory = text(
        "an amount of memory, as in 512Mi or 2Gi",
        pattern: "[1-9][0-9]*[MG]i",
        hint: { $0.hasSuffix("m") ? "m is a thousandth; mebibytes are Mi." : nil }
    )

    fileprivate static let variableName = text("the name of a variable", pattern: "[A-Z_][A-Z0-9_]*")
}
