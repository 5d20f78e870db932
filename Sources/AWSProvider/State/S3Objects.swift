import AWSClient
import AWSServices
import AWSSigner
import Infra

/// Objects below one prefix of a bucket, written only on conditions, so that of two writers one is told.
///
/// Works on every S3 that honours `If-None-Match: *` and `If-Match` when an object is put.
///
/// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
struct S3Objects: Sendable {
    /// Where the objects are.
    let place: S3Place
    private let s3: S3

    init(_ place: S3Place, client: AWSClient) {
        self.place = place
        s3 = S3(client: client)
    }

    /// An object as it was found.
    struct Found: Sendable, Hashable {
        var bytes: [UInt8]
        /// Identifies the content to conditions.
        var etag: String
        /// Seconds since it was written, by S3's own clock alone; `nil` where the answer does not tell.
        var age: Double?
    }

    /// What must be so for a write to happen.
    enum Condition: Sendable, Hashable {
        case absent
        /// The object is as it was found, told by its ETag.
        case unchanged(String)

        /// The condition for replacing what was found, or for writing where nothing was.
        init(_ found: Found?) { self = found.map { .unchanged($0.etag) } ?? .absent }

        func holds(for found: Found?) -> Bool { self == Condition(found) }
    }

    /// What became of a write.
    enum Outcome: Sendable, Hashable {
        /// With the ETag of what was written.
        case written(String)
        /// The condition does not hold; this is there instead.
        case refused(Found?)
    }

    /// The object of a name; `nil` only where S3 says that there is none.
    func get(_ name: String, version: String? = nil) async throws -> Found? {
        let input = S3.GetObjectRequest(
            bucket: place.bucket,
            key: place.key(name),
            expectedBucketOwner: place.owner,
            versionId: version
        )
        do {
            // Not by `execute`: when the answer was given is in a header that no model has.
            let response = try await s3.client.send(
                try S3.GetObject.request(for: input),
                service: S3.description,
                operation: S3.GetObject.name,
                isIdempotent: true
            )
            let output = try S3.GetObject.output(from: response)
            guard let etag = output.eTag else { throw place.unusable("S3 gave \(place.url(name)) without an ETag.") }
            let now = response.headers["Date"].flatMap(Timestamp.init(httpDate:))
            let age = now.flatMap { now in output.lastModified.map { now - $0 } }
            return Found(bytes: output.body ?? [], etag: etag, age: age)
        } catch let error as AWSError {
            if ["NoSuchKey", "NoSuchVersion"].contains(error.code) { return nil }
            throw place.explained(error)
        }
    }

    /// Puts an object where the condition holds. The content must be one that nobody else writes, and that this process
    /// writes once: that is how a write is known whose answer was lost.
    ///
    /// - Throws: What S3 answers; then nobody knows whether it was written.
    func put(_ name: String, _ bytes: [UInt8], if condition: Condition) async throws -> Outcome {
        var pause = Duration.milliseconds(100)
        for attempt in 1... {
            do {
                return .written(try await put(name, bytes, condition))
            } catch let error as AWSError {
                let mayBeWritten = error.isAmbiguous || error.isThrottled
                guard mayBeWritten || [404, 409, 412].contains(error.status), error.code != "NoSuchBucket" else {
                    throw place.explained(error)
                }
                let found = try await get(name)
                if let found, found.bytes == bytes { return .written(found.etag) }
                guard condition.holds(for: found) else { return .refused(found) }
                if attempt == Self.attempts { throw place.explained(error) }
            }
            try await s3.client.configuration.time.sleep(pause * Double.random(in: 0.5...1))
            pause *= 2
        }
        throw CancellationError()
    }

    /// A conflict with another write of the same object is over in moments.
    private static let attempts = 4

    private func put(_ name: String, _ bytes: [UInt8], _ condition: Condition) async throws -> String {
        var input = S3.PutObjectRequest(bucket: place.bucket, key: place.key(name))
        input.body = bytes
        input.contentType = "application/json"
        input.expectedBucketOwner = place.owner
        switch condition {
        case .absent: input.ifNoneMatch = "*"
        case .unchanged(let etag): input.ifMatch = etag
        }
        if let key = place.kmsKey {
            input.serverSideEncryption = .awsKms
            input.ssekmsKeyId = key
        }
        guard let etag = try await s3.putObject(input).eTag else {
            throw place.unusable("S3 wrote \(place.url(name)) and told no ETag.")
        }
        return etag
    }

    /// An object in a list.
    struct Listed: Sendable, Hashable {
        var name: String
        /// As `Found.age`.
        var age: Double?
    }

    /// All objects in a folder, in the order of the bytes of their names.
    func list(_ folder: String) async throws -> [Listed] {
        let prefix = place.key(folder)
        var input = S3.ListObjectsV2Request(bucket: place.bucket, expectedBucketOwner: place.owner, prefix: prefix)
        var listed: [Listed] = []
        do {
            repeat {
                let response = try await s3.client.send(
                    try S3.ListObjectsV2.request(for: input),
                    service: S3.description,
                    operation: S3.ListObjectsV2.name,
                    isIdempotent: true
                )
                let page = try S3.ListObjectsV2.output(from: response)
                let now = response.headers["Date"].flatMap(Timestamp.init(httpDate:))
                for object in page.contents ?? [] {
                    guard let key = object.key else { continue }
                    let age = now.flatMap { now in object.lastModified.map { now - $0 } }
                    listed.append(Listed(name: folder + key.dropFirst(prefix.count), age: age))
                }
                input.continuationToken = page.isTruncated == true ? page.nextContinuationToken : nil
            } while input.continuationToken != nil
        } catch let error as AWSError {
            throw place.explained(error)
        }
        return listed.sorted { $0.name < $1.name }
    }

    /// Deletes objects; those that are not there are fine.
    func delete(_ names: [String]) async throws {
        var rest = names[...]
        while !rest.isEmpty {
            let objects = rest.prefix(1_000).map { S3.ObjectIdentifier(key: place.key($0)) }
            rest = rest.dropFirst(1_000)
            do {
                let input = S3.DeleteObjectsRequest(
                    bucket: place.bucket,
                    delete: .init(objects: objects, quiet: true),
                    expectedBucketOwner: place.owner
                )
                if let error = try await s3.deleteObjects(input).errors?.first {
                    throw AWSError(
                        code: error.code ?? "",
                        message: "\(error.key ?? ""): \(error.message ?? "")",
                        service: S3.description.serviceID,
                        operation: S3.DeleteObjects.name,
                        status: 200
                    )
                }
            } catch let error as AWSError {
                throw place.explained(error)
            }
        }
    }

    /// A version of an object.
    struct Version: Sendable, Hashable {
        var id: String
        /// Seconds since 1970, by S3's clock.
        var time: Double
    }

    /// The versions of an object, the newest first, each when it is asked for.
    func versions(_ name: String) async throws -> [Version] {
        var versions: [Version] = []
        do {
            let key = place.key(name)
            let pages = s3.listObjectVersionsPages(
                .init(bucket: place.bucket, expectedBucketOwner: place.owner, prefix: key)
            )
            for try await page in pages {
                versions += (page.versions ?? []).filter { $0.key == key }.compactMap { version in
                    guard let id = version.versionId, let time = version.lastModified else { return nil }
                    return Version(id: id, time: time.secondsSinceEpoch)
                }
            }
        } catch let error as AWSError {
            throw place.explained(error)
        }
        return versions
    }
}
