import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::RDS::DBParameterGroup`
///
/// The physical id is the name, in lower case, as RDS keeps it. Of the hundreds of parameters only those that somebody set
/// are looked at. A static parameter takes effect with the next reboot of an instance, which is nobody's here to start.
package struct DBParameterGroupHandler: ResourceHandler {
    package let rds: RDS
    package let context: AWSContext

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<DBParameterGroup>] {
        let groups = try await groups(Set(ids))
        return try await readEach(groups.keys.sorted()) { id in
            guard let group = groups[id] else { return nil }
            let name = id.description
            let tags = try await rds.listTagsForResource(.init(resourceName: arn(name))).tagList
            var parameters: [String: Input<String>] = [:]
            for try await page in rds.describeDBParametersPages(
                .init(dbParameterGroupName: name, maxRecords: 100, source: "user")
            ) {
                for parameter in page.parameters ?? [] {
                    guard let name = parameter.parameterName, let value = parameter.parameterValue else { continue }
                    // Not every emulator honours `Source`.
                    guard parameter.source == nil || parameter.source == "user" else { continue }
                    parameters[name] = Input(value)
                }
            }
            return ObservedResource(
                DBParameterGroup(
                    description: Input(group.description ?? ""),
                    family: Input(group.dbParameterGroupFamily ?? ""),
                    dbParameterGroupName: Input(name),
                    parameters: parameters,
                    tags: Tags(observed: tags)
                ),
                attributes: ["DBParameterGroupName": .string(name)]
            )
        }
    }

    /// Lists all of the account's, as RDS takes one name or none.
    private func groups(_ ids: Set<PhysicalID>) async throws -> [PhysicalID: RDS.DBParameterGroup] {
        var found: [PhysicalID: RDS.DBParameterGroup] = [:]
        for try await page in rds.describeDBParameterGroupsPages(.init(maxRecords: 100)) {
            for group in page.dbParameterGroups ?? [] {
                guard let id = PhysicalID(reported: group.dbParameterGroupName), ids.contains(id) else { continue }
                found[id] = group
            }
        }
        return found
    }

    package func create(_ desired: DBParameterGroup, token: OwnershipToken) async throws -> PhysicalID {
        let answer = try await rds.createDBParameterGroup(
            .init(
                dbParameterGroupFamily: try desired.family.known,
                dbParameterGroupName: try name(of: desired, token),
                description: try desired.description.known,
                tags: try desired.tags.rdsTags(adding: token)
            )
        )
        return try PhysicalID(answer.dbParameterGroup?.dbParameterGroupName, of: "CreateDBParameterGroup")
    }

    private func name(of desired: DBParameterGroup, _ token: OwnershipToken) throws -> String {
        try desired.dbParameterGroupName?.known.lowercased() ?? token.databaseName(limit: 255)
    }

    package func update(
        _ id: PhysicalID,
        to desired: DBParameterGroup,
        from observed: ObservedResource<DBParameterGroup>,
        removed: Set<String>
    ) async throws {
        let present = (observed.resource.parameters ?? [:]).compactMapValues(\.literal)
        let wanted = try (desired.parameters ?? [:]).mapValues { try $0.known }
        let changed = wanted.filter { $0.value != present[$0.key] }.keys
        let reset = present.keys.filter { name in
            wanted[name] == nil && (removed.contains("Parameters") || removed.contains("Parameters/\(name)"))
        }
        if !changed.isEmpty || !reset.isEmpty {
            let methods = try await applyMethods(of: Set(changed).union(reset), in: id.description)
            func parameters(_ names: some Sequence<String>, setting: Bool) -> [RDS.Parameter] {
                names.sorted().map { name in
                    RDS.Parameter(
                        applyMethod: methods[name] ?? .immediate,
                        parameterName: name,
                        parameterValue: setting ? wanted[name] : nil
                    )
                }
            }
            // RDS takes 20 parameters a call.
            for some in parameters(changed, setting: true).chunks(of: 20) {
                _ = try await rds.modifyDBParameterGroup(
                    .init(dbParameterGroupName: id.description, parameters: some)
                )
            }
            for some in parameters(reset, setting: false).chunks(of: 20) {
                _ = try await rds.resetDBParameterGroup(.init(dbParameterGroupName: id.description, parameters: some))
            }
        }
        try await rds.changeTags(
            of: arn(id.description),
            from: observed.resource.tags,
            to: desired.tags,
            removed: removed
        )
    }

    /// A static parameter can only be set for the next reboot, and RDS refuses to set it at once.
    private func applyMethods(of names: Set<String>, in group: String) async throws -> [String: RDS.ApplyMethod] {
        var methods: [String: RDS.ApplyMethod] = [:]
        let filter = RDS.Filter(name: "parameter-name", values: names.sorted())
        for try await page in rds.describeDBParametersPages(
            .init(dbParameterGroupName: group, filters: [filter], maxRecords: 100)
        ) {
            for parameter in page.parameters ?? [] {
                guard let name = parameter.parameterName else { continue }
                methods[name] = parameter.applyType == "static" ? .pendingReboot : .immediate
            }
        }
        return methods
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<DBParameterGroup>) async throws {
        try await rds.deleteDBParameterGroup(.init(dbParameterGroupName: id.description))
    }

    package func find(_ desired: DBParameterGroup, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        let tags = try await ignoringNotFound {
            try await rds.listTagsForResource(.init(resourceName: arn(name))).tagList
        }
        return (tags ?? nil).contain(token) ? PhysicalID(name) : nil
    }

    private func arn(_ name: String) -> String { context.arn(service: "rds", resource: "pg:\(name)") }
}

extension Array {
    /// Slices of at most `size` elements, in order.
    fileprivate func chunks(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
