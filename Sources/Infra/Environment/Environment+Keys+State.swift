/// The keys of `state`.
extension Environment {
    private struct LocalState: Sendable {
        var folder: String
    }

    /// The form of `state`; `name` is the environment's, and defaults are made of it.
    static func stateForm(name: String) -> Form<StateLocation> {
        let local = Form.group(
            defaults: LocalState(folder: defaultFolder(for: name)),
            keys: [
                .optional(
                    "folder",
                    \.folder,
                    .folder,
                    "The folder, relative to where the deployer is run."
                )
            ]
        )
        return .exactlyOne(of: [
            Alternative(
                name: "local",
                meaning: "A folder on this machine; for one person.",
                form: local.map {
                    .local(folder: $0.folder)
                } back: { state in
                    guard case .local(let folder) = state else { return LocalState(folder: defaultFolder(for: name)) }
                    return LocalState(folder: folder)
                },
                covers: { state in
                    if case .local = state { true } else { false }
                }
            ),
            Alternative(
                name: "s3",
                meaning:
                    "A bucket; for everybody who works on the environment, and for pipelines. `deployer bootstrap` makes it.",
                form: bucketForm(name: name).map {
                    .s3($0)
                } back: { state in
                    guard case .s3(let bucket) = state else { return StateBucket(bucket: "", keyPrefix: name) }
                    return bucket
                },
                covers: { state in
                    if case .s3 = state { true } else { false }
                }
            ),
        ])
    }

    private static func bucketForm(name: String) -> Form<StateBucket> {
        .group(
            defaults: StateBucket(bucket: "", keyPrefix: name),
            keys: [
                .required(
                    "bucket",
                    \.bucket,
                    .bucketName,
                    "The bucket, in the environment's account. Several environments may share one."
                ),
                .optional(
                    "keyPrefix",
                    \.keyPrefix,
                    .keyPrefix,
                    "What the names of all objects begin with; each environment needs one of its own.",
                    defaultText: "the environment's name"
                ),
                .optional(
                    "region",
                    \.region,
                    .region,
                    "The bucket's region.",
                    defaultText: "the environment's region"
                ),
                .optional(
                    "kmsKey",
                    \.kmsKey,
                    .arn(of: "a key", as: "key/1a2b", "kms"),
                    "The KMS key that encrypts the state.",
                    defaultText: "the bucket's own; `deployer bootstrap` sets it to the account's key for S3"
                ),
                .optional(
                    "leaseSeconds",
                    \.leaseSeconds,
                    .number(of: "seconds", in: 10...3_600),
                    "How long the lock of a run that died keeps others out. A run that lives renews it four times as often."
                ),
            ]
        )
    }
}
