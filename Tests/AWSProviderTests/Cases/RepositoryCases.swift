import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let repository = HandlerCase(
        type: "AWS::ECR::Repository",
        base: { $0.repository() },
        updates: [
            (
                "ImageScanningConfiguration",
                { $0.repository { $0.imageScanningConfiguration = .init(scanOnPush: true) } }
            ),
            ("ImageScanningConfiguration removed", { $0.repository() }),
            ("ImageTagMutability", { $0.repository { $0.imageTagMutability = .immutable } }),
            (
                "ImageTagMutabilityExclusionFilters",
                {
                    $0.repository {
                        $0.imageTagMutability = .immutableWithExclusion
                        $0.imageTagMutabilityExclusionFilters = [
                            .init(
                                imageTagMutabilityExclusionFilterType: .wildcard,
                                imageTagMutabilityExclusionFilterValue: "latest*"
                            )
                        ]
                    }
                }
            ),
            ("ImageTagMutability removed", { $0.repository() }),
            ("LifecyclePolicy", { $0.repository { $0.lifecyclePolicy = .keeping(3) } }),
            ("LifecyclePolicy changed", { $0.repository { $0.lifecyclePolicy = .keeping(5) } }),
            ("LifecyclePolicy removed", { $0.repository() }),
            ("RepositoryPolicyText", { $0.repository { $0.repositoryPolicyText = .pulled(by: "111122223333") } }),
            (
                "RepositoryPolicyText changed",
                { $0.repository { $0.repositoryPolicyText = .pulled(by: "444455556666") } }
            ),
            ("RepositoryPolicyText removed", { $0.repository() }),
            ("Tags", { $0.repository { $0.tags = ["team": "one"] } }),
            ("EmptyOnDelete", { $0.repository { $0.emptyOnDelete = true } }),
        ],
        replacement: { $0.repository { $0.repositoryName = "handler-suite/another" } },
        drift: (
            "ImageTagMutability",
            { services, id in
                _ = try await services.ecr.putImageTagMutability(
                    .init(imageTagMutability: .immutable, repositoryName: id.description)
                )
            }
        )
    )
}

extension Stack {
    fileprivate mutating func repository(_ change: (inout Repository) -> Void = { _ in }) {
        var repository = Repository(imageTagMutability: .mutable)
        change(&repository)
        add("subject", repository)
    }
}

extension Repository.LifecyclePolicy {
    fileprivate static func keeping(_ count: Int) -> Repository.LifecyclePolicy {
        let rule = """
            {"rules": [{"rulePriority": 1, "action": {"type": "expire"}, "selection":
            {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": \(count)}}]}
            """
        return .init(lifecyclePolicyText: Input(rule))
    }
}

extension PolicyDocument {
    fileprivate static func pulled(by account: String) -> PolicyDocument {
        PolicyDocument {
            Statement(
                .allow,
                id: "Pull",
                principals: .aws("arn:aws:iam::\(account):root"),
                actions: ["ecr:BatchGetImage"]
            )
        }
    }
}
