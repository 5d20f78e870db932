import AWSClient
import AWSProvider
import Engine
import FoundationEssentials
import Infra
import TerminalUI

/// Where a state is kept, with the way there.
struct StatePlace {
    let backend: any StateBackend
    /// A path or a URL, for people and for `state migrate`.
    let name: String
    /// The client that it uses, for others to share: it knows the credentials then. `nil` for a folder.
    var client: AWSClient?

    /// The place that an environment names.
    ///
    /// - Parameters:
    ///   - environment: Names it.
    ///   - stateDir: Moves local states; `nil` leaves them where the environment says.
    ///   - host: Variables and home folder, for credentials.
    ///   - console: With a verbose one, every request is shown.
    /// - Throws: `UsageError` where `stateDir` is of no use; what the connection throws.
    init(of environment: Infra.Environment, stateDir: String?, host: Host, console: Console) throws {
        switch environment.state {
        case .local(let folder):
            self.init(folder: stateDir.map { "\($0)/\(environment.name)" } ?? folder)
        case .s3(let bucket):
            if stateDir != nil {
                throw UsageError(
                    "Option does not go with this environment",
                    detail: """
                        --state-dir moves local states; the state of \(environment.name) is in the bucket \(bucket.bucket).
                        """
                )
            }
            try self.init(bucket, of: environment, host: host, console: console)
        }
    }

    /// A place that a user names: `local`, a folder's path, or `s3://bucket/prefix`.
    init(_ text: String, of environment: Infra.Environment, stateDir: String?, host: Host, console: Console) throws {
        guard text.hasPrefix("s3://") else {
            let name = environment.name
            let own = stateDir.map { "\($0)/\(name)" } ?? Infra.Environment.defaultFolder(for: name)
            self.init(folder: text == "local" ? own : text)
            return
        }
        let path = text.dropFirst("s3://".count).split(separator: "/", omittingEmptySubsequences: true)
        guard let name = path.first, path.count > 1 else {
            throw UsageError(
                "Place cannot be understood",
                detail: "\"\(text)\" names no bucket with a prefix; it should be like s3://shop-state/prod."
            )
        }
        var bucket = Infra.Environment.StateBucket(
            bucket: String(name),
            keyPrefix: path.dropFirst().joined(separator: "/")
        )
        // The environment may say more of that bucket than its name.
        if case .s3(let own) = environment.state, own.bucket == bucket.bucket {
            (bucket.region, bucket.kmsKey, bucket.leaseSeconds) = (own.region, own.kmsKey, own.leaseSeconds)
        }
        try self.init(bucket, of: environment, host: host, console: console)
    }

    init(_ backend: any StateBackend, name: String) {
        self.backend = backend
        self.name = name
    }

    private init(folder: String) {
        self.init(LocalBackend(folder: folder), name: folder)
    }

    private init(
        _ bucket: Infra.Environment.StateBucket,
        of environment: Infra.Environment,
        host: Host,
        console: Console
    ) throws {
        let client = try Connection.client(environment, host: host, console: console)
        let place = S3Place(
            bucket: bucket.bucket,
            prefix: bucket.keyPrefix,
            kmsKey: bucket.kmsKey,
            owner: environment.account
        )
        backend = S3Backend(
            place,
            client: bucket.region.map { client.inRegion($0) } ?? client,
            leaseSeconds: bucket.leaseSeconds,
            clock: ContinuousClock()
        )
        name = "s3://\(bucket.bucket)/\(bucket.keyPrefix)"
        self.client = client
    }
}
