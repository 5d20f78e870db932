import AWSClient
import AWSProvider
import AWSServices
import Engine
import Infra

/// The making of a bucket for states, by the engine and the handlers that make everything else.
struct Bootstrap {
    private let settings: Infra.Environment.StateBucket
    private let work: Work
    private let s3: S3
    private let caller: CallerIdentity

    /// Connects, and makes sure that the caller belongs to the environment's account.
    init(_ settings: Infra.Environment.StateBucket, session: Session) async throws {
        self.settings = settings
        let connection = try await session.connection()
        let region = settings.region ?? session.environment.region
        let client = connection.client.inRegion(region)
        let context = AWSContext(
            client: client,
            account: connection.caller.account,
            region: region,
            partition: connection.partition.id
        )
        var session = session
        // What there is of the bucket is found by its name, so that no state of it needs to be kept.
        session.place = StatePlace(TransientBackend(), name: "memory")
        s3 = S3(client: client)
        caller = connection.caller
        let tags = Tags(session.environment.tags.mapValues { Input($0) })
        work = Work(
            session: session,
            stack: Stack(stateBucket: settings, tags: tags),
            handlers: awsHandlers(context),
            inventory: AWSInventory(context),
            place: Place(partition: context.partition, account: context.account, region: region)
        )
    }

    /// Takes what is there as it is, and makes the rest.
    func run(_ confirmation: Confirmation, _ options: ApplyingOptions) async throws -> ExitStatus {
        if try await exists() {
            let name = PhysicalID(settings.bucket)
            try await work.locking("bootstrap") { lock in
                _ = try await work.importResource("bucket", name, under: lock)
                if try await hasPolicy() { _ = try await work.importResource("bucket-policy", name, under: lock) }
                try await takeAsApplied(under: lock)
            }
        }
        return try await work.locking("bootstrap") { lock in
            try await work.run("bootstrap", under: lock, confirmation, options, checks: false) {
                var planned = try await work.plan(PlanOptions())
                // Records end with this run; only what S3 has is worth a word.
                for index in planned.plan.changes.indices { planned.plan.changes[index].updatesRecord = false }
                return planned
            }
        }
    }

    /// Lets what is wanted count as applied last, so that what S3 reports beside it, such as empty lists, is no difference.
    private func takeAsApplied(under lock: Lock) async throws {
        guard var state = try await work.session.backend.load().state else { return }
        for (address, wanted) in work.stack.nodes where state.resources[address] != nil {
            // The policy refers to the bucket, so that only the import knows its values.
            if wanted.properties.references.isEmpty { state.resources[address]?.properties = wanted.properties }
        }
        state.serial += 1
        try await work.session.backend.save(state, under: lock)
    }

    /// - Throws: `Diagnostic` where the bucket is another account's, or in another region.
    private func exists() async throws -> Bool {
        do {
            let found = try await s3.headBucket(
                .init(bucket: settings.bucket, expectedBucketOwner: caller.account)
            )
            if let region = found.bucketRegion, region != s3.client.region, work.session.environment.endpoint == nil {
                throw elsewhere(region)
            }
            return true
        } catch let error as AWSError where error.isNotFound {
            return false
        } catch let error as AWSError where error.isAccessDenied {
            throw Diagnostic(
                .error,
                "Bucket belongs to somebody else",
                detail: """
                    \(settings.bucket) exists, and is not the account's \(caller.account), or \(caller.arn) may not look at it. \
                    Nothing was changed. Names of buckets are taken over all accounts: choose another one.
                    """,
                locations: work.session.environment.location(of: "state.s3.bucket").map { [$0] } ?? [],
                requestID: error.requestID
            )
        } catch let error as AWSError where error.status == 301 {
            throw elsewhere("another region")
        }
    }

    private func elsewhere(_ region: String) -> Diagnostic {
        Diagnostic(
            .error,
            "Bucket is in another region",
            detail: "\(settings.bucket) is in \(region), but \(s3.client.region) is expected. Set state.s3.region.",
            locations: work.session.environment.location(of: "state.s3").map { [$0] } ?? []
        )
    }

    private func hasPolicy() async throws -> Bool {
        do {
            _ = try await s3.getBucketPolicy(.init(bucket: settings.bucket))
            return true
        } catch let error as AWSError where error.code == "NoSuchBucketPolicy" {
            return false
        }
    }
}
