import AWSClient
import AWSServices
package import Engine
package import Infra

/// Any type of the CloudFormation registry, through the Cloud Control API.
///
/// The physical id is the registry's primary identifier, its parts joined by `|`. Requests are asynchronous: while one about
/// a resource is under way the resource is pending, and no other is made.
package struct CloudControlHandler: AnyResourceHandler {
    let control: CloudControl
    let type: RegistryType
    let requests: CloudControlRequests

    package var schema: Schema { type.schema }
    package var typicalDuration: Duration { .seconds(30) }
    package var longestDuration: Duration? { type.longestDuration }

    package func observe(_ ids: [PhysicalID]) async throws -> [PhysicalID: Observed] {
        try await withThrowingTaskGroup(of: (PhysicalID, Observed?).self) { group in
            var found: [PhysicalID: Observed] = [:]
            var waiting = Set(ids).sorted()[...]
            func startNext() {
                guard let id = waiting.popFirst() else { return }
                group.addTask { (id, try await observe(id)) }
            }
            for _ in 0..<8 { startNext() }
            for try await (id, observed) in group {
                found[id] = observed
                startNext()
            }
            return found
        }
    }

    private func observe(_ id: PhysicalID) async throws -> Observed? {
        guard let event = try await requests.progress(on: subject(id)) else {
            return try await model(of: id).map { observed($0, .ready) }
        }
        let status: ResourceStatus =
            if !event.isUnderway {
                .failed(event.explanation)
            } else if event.operation == .delete {
                .deleting
            } else {
                .pending(event.operationStatus?.rawValue ?? "IN_PROGRESS")
            }
        // What is being made may not be there to be read yet; it must not look as if it did not exist.
        return observed(try await model(of: id) ?? Document(properties: event.resourceModel), status)
    }

    private func subject(_ id: PhysicalID) -> CloudControlRequests.Subject { .init(type: schema.type, id: id) }

    /// The resource as the service reports it; `nil` where it does not exist. That the type is not known is an error.
    private func model(of id: PhysicalID) async throws -> Document? {
        do {
            let answer = try await control.getResource(
                .init(identifier: id.description, typeName: schema.type.description)
            )
            return try Document(properties: answer.resourceDescription?.properties)
        } catch let error as AWSError where error.code == "ResourceNotFoundException" {
            return nil
        }
    }

    private func observed(_ model: Document, _ status: ResourceStatus) -> Observed {
        let parts = ReportedModel(model, schema)
        return Observed(properties: parts.properties, attributes: parts.attributes, status: status)
    }

    package func create(document: Document, token: OwnershipToken) async throws -> PhysicalID {
        var desired = document.object ?? [:]
        if let name = schema.tagProperty {
            desired[name] = type.tagsOnCreate ? schema.tags(desired[name], adding: token) : nil
        }
        let answer = try await control.createResource(
            .init(
                desiredState: try JSONValue(revealing: .object(desired)).text,
                typeName: schema.type.description,
                clientToken: token.clientToken
            )
        )
        let event = try answer.progressEvent.orThrow(operation: "CreateResource")
        // What failed after it had made something is recorded, told as failed, and finished or replaced by a later run.
        let hasMade = event.isUnderway || event.operationStatus == .success || event.errorCode?.leavesResource ?? false
        guard hasMade, let id = PhysicalID(reported: event.identifier) else {
            throw event.isUnderway ? CloudControlFailure.underway(event) : CloudControlFailure(of: event)
        }
        await requests.note(event, on: subject(id))
        return id
    }

    package func update(
        _ id: PhysicalID,
        toDocument desired: Document,
        from observed: Observed,
        removed: Set<String>
    ) async throws {
        if let event = try await requests.progress(on: subject(id)) {
            throw event.isUnderway ? CloudControlFailure(.settling, event.explanation) : CloudControlFailure(of: event)
        }
        // Read again, with what is kept from the engine: the token's tag, and values that nobody manages.
        let model = try await model(of: id) ?? .object([:])
        let patch = try ResourcePatch(from: model, to: desired, removed: removed, type)
        if patch.isEmpty { return }
        let answer = try await control.updateResource(
            .init(identifier: id.description, patchDocument: patch.text, typeName: schema.type.description)
        )
        try await accept(answer.progressEvent, of: "UpdateResource", on: id)
    }

    package func delete(_ id: PhysicalID, properties: Document, snapshot: Bool) async throws {
        if let event = try await requests.progress(on: subject(id)), event.isUnderway {
            if event.operation == .delete { return }
            throw CloudControlFailure(.settling, event.explanation)
        }
        let answer = try await control.deleteResource(
            .init(identifier: id.description, typeName: schema.type.description)
        )
        try await accept(answer.progressEvent, of: "DeleteResource", on: id)
    }

    private func accept(_ event: CloudControl.ProgressEvent?, of operation: String, on id: PhysicalID) async throws {
        let event = try event.orThrow(operation: operation)
        guard event.isUnderway || event.operationStatus == .success else { throw CloudControlFailure(of: event) }
        await requests.note(event, on: subject(id))
    }

    /// The resource that carries the token's tag: of the recent requests, of the id that is desired, of all.
    ///
    /// A type without tags is not found. The engine then makes the create again, and the service, which remembers client
    /// tokens for 36 hours, answers with the request that it has.
    package func find(document: Document, token: OwnershipToken) async throws -> PhysicalID? {
        guard schema.tagProperty != nil else { return nil }
        let created = CloudControl.ResourceRequestStatusFilter(
            operationStatuses: [.pending, .inProgress, .success],
            operations: [.create]
        )
        for try await page in control.listResourceRequestsPages(.init(resourceRequestStatusFilter: created)) {
            for event in page.resourceRequestStatusSummaries ?? [] where event.typeName == schema.type.description {
                guard let id = PhysicalID(reported: event.identifier) else { continue }
                guard try await carries(token, id, as: event.resourceModel) else { continue }
                if event.isUnderway { await requests.note(event, on: subject(id)) }
                return id
            }
        }
        let parts = schema.primaryIdentifier.compactMap { document[$0]?.string }
        if parts.count == schema.primaryIdentifier.count {
            let id = PhysicalID(parts: parts)
            return try await carries(token, id, as: nil) ? id : nil
        }
        return try await listed(token)
    }

    /// `model`: What a listing says of it, which may be less than all.
    private func carries(_ token: OwnershipToken, _ id: PhysicalID, as model: String?) async throws -> Bool {
        if schema.holds(token, in: try Document(properties: model)) { return true }
        return try await self.model(of: id).map { schema.holds(token, in: $0) } ?? false
    }

    /// Types that are listed by their parent only are not looked through.
    private func listed(_ token: OwnershipToken) async throws -> PhysicalID? {
        do {
            for try await page in control.listResourcesPages(.init(typeName: schema.type.description)) {
                for resource in page.resourceDescriptions ?? [] {
                    guard let id = PhysicalID(reported: resource.identifier) else { continue }
                    if try await carries(token, id, as: resource.properties) { return id }
                }
            }
        } catch let error as AWSError
            where ["InvalidRequestException", "UnsupportedActionException"].contains(error.code)
        {
            return nil
        }
        return nil
    }
}

extension CloudControl.ProgressEvent? {
    fileprivate func orThrow(operation: String) throws -> CloudControl.ProgressEvent {
        guard let self else {
            throw AWSError(
                code: "MissingProgressEvent",
                message: "The service did not say what became of the request.",
                service: "CloudControl",
                operation: operation,
                status: 200,
                isAmbiguous: true
            )
        }
        return self
    }
}

extension CloudControl.HandlerErrorCode {
    /// Whether a create that ended with this may have left something behind.
    fileprivate var leavesResource: Bool {
        [
            .notStabilized, .serviceTimeout, .serviceInternalError, .internalFailure, .generalServiceException,
            .networkFailure,
        ].contains(self)
    }
}
