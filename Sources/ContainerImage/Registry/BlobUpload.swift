import AWSClient

/// Brings one content into a repository.
struct BlobUpload: Sendable {
    /// How a content came to be there.
    enum Outcome: Sendable, Hashable { case present, mounted, uploaded }

    let repository: RemoteRepository
    let descriptor: Descriptor
    /// Where the content is on this machine.
    let path: String
    /// Repositories of the same registry that may have it.
    let mountable: [String]
    /// Bytes a request: large enough to be fast, small enough to be sent again. ECR takes parts of 5 MiB and more.
    let chunkSize: Int

    /// Where an upload goes on: the registry names a new place after each part.
    private struct Position {
        var location: String
        var offset: Int
    }

    /// Brings the content there, where it is not yet.
    ///
    /// - Returns: How it came to be there.
    /// - Throws: `RegistryError`, also where the registry kept failing.
    func run() async throws -> Outcome {
        if try await isPresent() { return .present }
        for other in mountable where other != repository.name {
            if try await mount(from: other) { return .mounted }
        }
        var failures = 0
        while true {
            do {
                try await upload(&failures)
                return .uploaded
            } catch let error as RegistryError {
                // The upload is gone, or what arrived is not what was sent: from the start again.
                let isLost = error.status == 404 || error.code == "DIGEST_INVALID" || error.status == 416
                failures += 1
                guard isLost, failures < RegistryClient.attempts else { throw error }
                try await repository.client.pause(after: failures)
            }
        }
    }

    private func isPresent() async throws -> Bool {
        let call = RegistryClient.Call(
            method: "HEAD",
            target: "/v2/\(repository.name)/blobs/\(descriptor.digest)",
            scope: repository.pushing
        )
        return try await repository.client.send(call, accepting: [200, 404]).status == 200
    }

    private func mount(from other: String) async throws -> Bool {
        let call = RegistryClient.Call(
            method: "POST",
            target: "/v2/\(repository.name)/blobs/uploads/?mount=\(descriptor.digest)&from=\(other.queryEncoded)",
            scope: "\(repository.pushing) repository:\(other):pull"
        )
        // 202 begins an upload instead, which the registry forgets. Any other refusal, for want of that repository or of a
        // permission for it, is no reason not to upload either.
        do { return try await repository.client.send(call, accepting: [201, 202]).status == 201 } catch let error
            as RegistryError where error.status != 0
        {
            return false
        }
    }

    /// Sends the content in parts. `failures` counts those in a row; what arrives sets it to 0.
    private func upload(_ failures: inout Int) async throws {
        let begin = RegistryClient.Call(
            method: "POST",
            target: "/v2/\(repository.name)/blobs/uploads/",
            scope: repository.pushing
        )
        let begun = try await repository.client.send(begin, accepting: [202])
        var position = Position(location: try location(begun, begin), offset: 0)
        while position.offset < descriptor.size {
            let call = patch(position)
            do {
                let response = try await repository.client.sendOnce(call)
                if response.status == 202 {
                    position = Position(
                        location: try location(response, call),
                        offset: end(of: call, position, response)
                    )
                    failures = 0
                    continue
                }
                let error = RegistryError(response, to: call.name, at: repository.client.host)
                guard RegistryClient.isTransient(response.status) else { throw error }
                try await recover(from: error, &position, &failures)
            } catch let error as TransportError {
                let error = RegistryClient.failure(error, call.name, repository.client.host)
                try await recover(from: error, &position, &failures)
            }
        }
        try await finish(position)
    }

    private func patch(_ position: Position) -> RegistryClient.Call {
        let count = min(chunkSize, descriptor.size - position.offset)
        return RegistryClient.Call(
            method: "PATCH",
            target: position.location,
            headers: [
                "Content-Type": "application/octet-stream",
                "Content-Range": "\(position.offset)-\(position.offset + count - 1)",
            ],
            body: .file(path: path, offset: position.offset, size: count),
            scope: repository.pushing,
            isRepeatable: false
        )
    }

    /// Asks how much arrived, and goes on from there.
    private func recover(
        from error: RegistryError,
        _ position: inout Position,
        _ failures: inout Int
    ) async throws {
        failures += 1
        guard failures < RegistryClient.attempts else { throw error }
        try await repository.client.pause(after: failures)
        let ask = RegistryClient.Call(method: "GET", target: position.location, scope: repository.pushing)
        let response = try await repository.client.send(ask, accepting: [204])
        let offset = arrived(response) ?? 0
        if offset > position.offset { failures = 0 }
        position = Position(location: try location(response, ask), offset: offset)
    }

    /// A content that is there already is what counts, whatever became of the answer.
    private func finish(_ position: Position) async throws {
        let separator = position.location.contains("?") ? "&" : "?"
        let call = RegistryClient.Call(
            method: "PUT",
            target: "\(position.location)\(separator)digest=\(descriptor.digest.description.queryEncoded)",
            scope: repository.pushing
        )
        do { _ = try await repository.client.send(call, accepting: [201]) } catch let error as RegistryError {
            guard try await isPresent() else { throw error }
        }
    }

    private func location(_ response: HTTPResponse, _ call: RegistryClient.Call) throws -> String {
        if let location = response.headers["Location"] { return location }
        throw RegistryError(
            registry: repository.client.host,
            request: call.name,
            status: response.status,
            message: "the answer does not say where the upload goes on"
        )
    }

    private func end(of call: RegistryClient.Call, _ position: Position, _ response: HTTPResponse) -> Int {
        if let arrived = arrived(response), arrived > position.offset { return arrived }
        guard case .file(_, let offset, let size) = call.body else { return position.offset }
        return offset + size
    }

    /// How many bytes a registry says that it has. `0-0` stands for none: a part of one byte is never sent.
    private func arrived(_ response: HTTPResponse) -> Int? {
        guard let last = response.headers["Range"]?.split(separator: "-").last.flatMap({ Int($0) }) else { return nil }
        return last == 0 ? 0 : last + 1
    }
}
