import AWSClient
import AWSServices
import Engine
import Infra

/// Triggers in the registry are a webhook of the project in the service.
extension CodeBuildProjectHandler {
    func changeWebhook(
        _ name: String,
        to desired: CodeBuildProject,
        from current: CodeBuildProject,
        removed: Set<String>
    ) async throws {
        if removed.contains("Triggers") {
            try await ignoringNotFound { try await codebuild.deleteWebhook(.init(projectName: name)) }
            return
        }
        guard let wanted = desired.triggers else { return }
        guard try wanted.webhook?.known != false else {
            if current.triggers?.webhook?.literal == true {
                try await ignoringNotFound { try await codebuild.deleteWebhook(.init(projectName: name)) }
            }
            return
        }
        let groups = try wanted.filterGroups?.map { group in
            try (group.array ?? []).map { try CodeBuild.WebhookFilter(json: JSONValue($0, Self.names)) }
        }
        let buildType = try wanted.buildType.map { CodeBuild.WebhookBuildType(rawValue: try $0.known) }
        let policy = try wire(wanted.pullRequestBuildPolicy, CodeBuild.PullRequestBuildPolicy.init(json:))
        let scope = try wire(wanted.scopeConfiguration, CodeBuild.ScopeConfiguration.init(json:))
        // A webhook is for its repository, or its organisation, for life.
        let isOfOtherScope = scope != nil && wanted.scopeConfiguration != current.triggers?.scopeConfiguration
        guard let present = current.triggers, present.webhook?.literal == true, !isOfOtherScope else {
            if current.triggers?.webhook?.literal == true {
                try await ignoringNotFound { try await codebuild.deleteWebhook(.init(projectName: name)) }
            }
            _ = try await codebuild.createWebhook(
                .init(
                    projectName: name,
                    buildType: buildType,
                    filterGroups: groups,
                    pullRequestBuildPolicy: policy,
                    scopeConfiguration: scope
                )
            )
            return
        }
        let shape = CodeBuildProject.schema.properties["Triggers"]
        if shape?.areEquivalent(wanted.document, present.document) == true { return }
        _ = try await codebuild.updateWebhook(
            .init(projectName: name, buildType: buildType, filterGroups: groups, pullRequestBuildPolicy: policy)
        )
    }
}

extension CodeBuildProject.ProjectTriggers {
    /// A webhook as CodeBuild reports it; its secret and address stay out of the state.
    init(observed webhook: CodeBuild.Webhook) throws {
        let names = CodeBuildProjectHandler.names
        self.init(
            buildType: webhook.buildType.map { Input($0.rawValue) },
            filterGroups: webhook.filterGroups?.map { group in
                .array(group.map { Document(names, $0.write(to:)) })
            },
            pullRequestBuildPolicy: try webhook.pullRequestBuildPolicy.map {
                try .init(document: Document(names, $0.write(to:)))
            },
            scopeConfiguration: try webhook.scopeConfiguration.map {
                try .init(document: Document(names, $0.write(to:)))
            },
            webhook: true
        )
    }
}
