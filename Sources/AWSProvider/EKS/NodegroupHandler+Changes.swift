import AWSServices
package import Engine
package import Infra

extension NodegroupHandler {
    /// EKS makes one change of a node group at a time and refuses the next with `ResourceInUseException` meanwhile, so that
    /// the engine calls this again. What is left to do is therefore told by the group as it is now, not by `observed`.
    package func update(
        _ id: PhysicalID,
        to desired: Nodegroup,
        from observed: ObservedResource<Nodegroup>,
        removed: Set<String>
    ) async throws {
        let group = try await describe(id)
        let current = group.map { Nodegroup(reported: $0) } ?? observed.resource
        if let arn = group?.nodegroupArn {
            try await eks.changeTags(
                of: arn,
                from: Tags(current.tags ?? [:]),
                to: Tags(desired.tags ?? [:]),
                removed: removed
            )
        }
        let changes = NodegroupChanges(id: id, current: current, desired: desired, removed: removed)
        if let request = try changes.configuration { _ = try await eks.updateNodegroupConfig(request) }
        if let request = try changes.version { _ = try await eks.updateNodegroupVersion(request) }
    }
}

/// The two calls that take a node group from what it is to what is desired.
///
/// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateNodegroupConfig.html and
/// https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateNodegroupVersion.html
struct NodegroupChanges {
    let id: PhysicalID
    let current: Nodegroup
    let desired: Nodegroup
    let removed: Set<String>

    /// What changes without new nodes; `nil` where nothing does.
    var configuration: EKS.UpdateNodegroupConfigRequest? {
        get throws {
            let (cluster, name) = id.clusterAndName
            var request = EKS.UpdateNodegroupConfigRequest(clusterName: cluster, nodegroupName: name)
            let empty = request
            request.labels = try labels
            request.taints = try taints
            if let wanted = desired.scalingConfig, differs(wanted, current.scalingConfig) {
                request.scalingConfig = try .init(wanted)
            }
            let update =
                removed.takeOut("UpdateConfig") ? Nodegroup.UpdateConfig(maxUnavailable: 1.0) : desired.updateConfig
            if let update, differs(update, current.updateConfig) { request.updateConfig = try .init(update) }
            let repair = removed.takeOut("NodeRepairConfig") ? .init(enabled: false) : desired.nodeRepairConfig
            if let repair, differs(repair, current.nodeRepairConfig ?? .init(enabled: false)) {
                request.nodeRepairConfig = try .init(repair)
            }
            let warmPool = removed.takeOut("WarmPoolConfig") ? .init(enabled: false) : desired.warmPoolConfig
            if let warmPool, differs(warmPool, current.warmPoolConfig ?? .init(enabled: false)) {
                request.warmPoolConfig = try .init(warmPool)
            }
            return request == empty ? nil : request
        }
    }

    /// Whether a group of settings asks for something else than what there is.
    private func differs<Settings: DocumentConvertible>(_ wanted: Settings, _ now: Settings?) -> Bool {
        let now = now?.document.object ?? [:]
        return (wanted.document.object ?? [:]).contains { name, value in now[name] != value }
    }

    private var labels: EKS.UpdateLabelsPayload? {
        get throws {
            let now = (current.labels ?? [:]).compactMapValues(\.literal)
            let wanted = try (desired.labels ?? [:]).mapValues { try $0.known }
            let changed = wanted.filter { now[$0.key] != $0.value }
            let gone = now.keys.filter { wanted[$0] == nil && removed.takeOut("Labels/\($0)") }.sorted()
            guard !changed.isEmpty || !gone.isEmpty else { return nil }
            return .init(
                addOrUpdateLabels: changed.isEmpty ? nil : changed,
                removeLabels: gone.isEmpty ? nil : gone
            )
        }
    }

    /// A taint is known by key and effect; a list that is given is the whole of it.
    private var taints: EKS.UpdateTaintsPayload? {
        get throws {
            guard let list = removed.takeOut("Taints") ? [] : desired.taints else { return nil }
            let wanted = try list.map { try EKS.Taint($0) }
            let now = try (current.taints ?? []).map { try EKS.Taint($0) }
            let changed = wanted.filter { !now.contains($0) }
            let gone = now.filter { old in !wanted.contains { $0.key == old.key && $0.effect == old.effect } }
            guard !changed.isEmpty || !gone.isEmpty else { return nil }
            return .init(
                addOrUpdateTaints: changed.isEmpty ? nil : changed,
                removeTaints: gone.isEmpty ? nil : gone
            )
        }
    }

    /// What replaces the nodes, one after the other; `nil` where nothing does. What is taken out stays as it is.
    var version: EKS.UpdateNodegroupVersionRequest? {
        get throws {
            let (cluster, name) = id.clusterAndName
            var request = EKS.UpdateNodegroupVersionRequest(clusterName: cluster, nodegroupName: name)
            let empty = request
            if let wanted = try desired.version?.known, let now = current.version?.literal, wanted != now {
                request.version = wanted
            }
            if let wanted = try desired.releaseVersion?.known, let now = current.releaseVersion?.literal, wanted != now
            {
                request.releaseVersion = wanted
            }
            if let wanted = desired.launchTemplate, let now = current.launchTemplate, differs(wanted, now) {
                request.launchTemplate = try .init(wanted)
            }
            guard request != empty else { return nil }
            request.force = try desired.forceUpdateEnabled?.known
            return request
        }
    }
}
