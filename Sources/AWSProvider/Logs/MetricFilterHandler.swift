import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::Logs::MetricFilter`
///
/// The physical id is the log group's name and the filter's, `/aws/eks/app|errors`.
package struct MetricFilterHandler: ResourceHandler {
    package let logs: CloudWatchLogs

    /// One listing for each log group.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<MetricFilter>] {
        let wanted = Set(ids)
        var found: [PhysicalID: ObservedResource<MetricFilter>] = [:]
        for group in Set(wanted.compactMap { $0.names?.group }).sorted() {
            try await ignoringNotFound {
                for try await page in logs.describeMetricFiltersPages(.init(logGroupName: group)) {
                    for filter in page.metricFilters ?? [] {
                        let id = PhysicalID(parts: [group, filter.filterName ?? ""])
                        if wanted.contains(id) { found[id] = observed(filter, group) }
                    }
                }
            }
        }
        return found
    }

    private func observed(_ filter: CloudWatchLogs.MetricFilter, _ group: String) -> ObservedResource<MetricFilter> {
        ObservedResource(
            MetricFilter(
                filterPattern: Input(filter.filterPattern ?? ""),
                logGroupName: Input(.init(group)),
                metricTransformations: (filter.metricTransformations ?? []).map { transformation in
                    .init(
                        metricName: Input(transformation.metricName ?? ""),
                        metricNamespace: Input(transformation.metricNamespace ?? ""),
                        metricValue: Input(transformation.metricValue ?? ""),
                        defaultValue: transformation.defaultValue.map { Input($0) },
                        dimensions: transformation.dimensions?.sorted { $0.key < $1.key }.map {
                            .init(key: Input($0.key), value: Input($0.value))
                        },
                        unit: transformation.unit.map { .init($0.rawValue) }
                    )
                },
                applyOnTransformedLogs: filter.applyOnTransformedLogs.map { Input($0) },
                emitSystemFieldDimensions: filter.emitSystemFieldDimensions?.map { Input($0) },
                fieldSelectionCriteria: filter.fieldSelectionCriteria.map { Input($0) },
                filterName: filter.filterName.map { Input($0) }
            )
        )
    }

    /// PutMetricFilter replaces what is there, so it does no harm twice.
    package func create(_ desired: MetricFilter, token: OwnershipToken) async throws -> PhysicalID {
        let id = try id(of: desired, token)
        try await put(desired, id)
        return id
    }

    private func put(_ filter: MetricFilter, _ id: PhysicalID) async throws {
        guard let names = id.names else { return }
        _ = try await logs.putMetricFilter(
            .init(
                filterName: names.filter,
                filterPattern: try filter.filterPattern.known,
                logGroupName: names.group,
                metricTransformations: try filter.metricTransformations.map { try $0.wire() },
                applyOnTransformedLogs: try filter.applyOnTransformedLogs?.known,
                emitSystemFieldDimensions: try filter.emitSystemFieldDimensions?.map { try $0.known },
                fieldSelectionCriteria: try filter.fieldSelectionCriteria?.known
            )
        )
    }

    private func id(of desired: MetricFilter, _ token: OwnershipToken) throws -> PhysicalID {
        let name = try desired.filterName?.known ?? token.name(limit: 512)
        return PhysicalID(parts: [try desired.logGroupName.known.description, name])
    }

    /// PutMetricFilter resets what it is not given, so what nobody manages is given as it is.
    package func update(
        _ id: PhysicalID,
        to desired: MetricFilter,
        from observed: ObservedResource<MetricFilter>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        func keep<Value>(_ name: String, _ value: Value?) -> Value? { removed.contains(name) ? nil : value }
        var wanted = desired
        wanted.filterName = current.filterName
        wanted.applyOnTransformedLogs =
            desired.applyOnTransformedLogs ?? keep("ApplyOnTransformedLogs", current.applyOnTransformedLogs)
        wanted.emitSystemFieldDimensions =
            desired.emitSystemFieldDimensions ?? keep("EmitSystemFieldDimensions", current.emitSystemFieldDimensions)
        wanted.fieldSelectionCriteria =
            desired.fieldSelectionCriteria ?? keep("FieldSelectionCriteria", current.fieldSelectionCriteria)
        if wanted != current { try await put(wanted, id) }
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<MetricFilter>) async throws {
        guard let names = id.names else { return }
        _ = try await logs.deleteMetricFilter(.init(filterName: names.filter, logGroupName: names.group))
    }

    /// A filter carries no tag; its name, which holds the token where none was chosen, and its log group are its identity.
    package func find(_ desired: MetricFilter, token: OwnershipToken) async throws -> PhysicalID? {
        let id = try id(of: desired, token)
        return try await read([id])[id] == nil ? nil : id
    }

    package func attributesBeforeCreate(_ desired: MetricFilter) -> [String: Document] {
        guard let name = desired.filterName?.literal else { return [:] }
        return ["FilterName": .string(name)]
    }
}

extension PhysicalID {
    /// A filter's name may hold `|`, a log group's cannot.
    fileprivate var names: (group: String, filter: String)? {
        let parts = description.split(separator: "|", maxSplits: 1).map(String.init)
        return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
}

extension MetricFilter.MetricTransformation {
    fileprivate func wire() throws -> CloudWatchLogs.MetricTransformation {
        let pairs = try dimensions?.map { (try $0.key.known, try $0.value.known) }
        return .init(
            defaultValue: try defaultValue?.known,
            dimensions: pairs.map { Dictionary($0, uniquingKeysWith: { _, last in last }) },
            metricName: try metricName.known,
            metricNamespace: try metricNamespace.known,
            metricValue: try metricValue.known,
            unit: unit.map { .init(rawValue: $0.description) }
        )
    }
}
