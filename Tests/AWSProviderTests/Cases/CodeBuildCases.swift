import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let codeBuildProject = HandlerCase(
        type: "AWS::CodeBuild::Project",
        base: { $0.project() },
        updates: [
            ("Description", { $0.project { $0.description = "two" } }),
            ("Description removed", { $0.project { $0.description = nil } }),
            (
                "Source",
                { $0.project { $0.source = .init(type: "S3", buildSpec: "version: 0.2\n", location: "one/other.zip") } }
            ),
            (
                "Environment",
                {
                    $0.project {
                        $0.environment.environmentVariables = [.init(name: "STAGE", value: "one", type: "PLAINTEXT")]
                    }
                }
            ),
            ("Environment changed", { $0.project { $0.environment.computeType = "BUILD_GENERAL1_MEDIUM" } }),
            ("TimeoutInMinutes", { $0.project { $0.timeoutInMinutes = 30 } }),
            ("QueuedTimeoutInMinutes", { $0.project { $0.queuedTimeoutInMinutes = 30 } }),
            ("Cache", { $0.project { $0.cache = .init(type: "LOCAL", modes: ["LOCAL_SOURCE_CACHE"]) } }),
            ("SourceVersion", { $0.project { $0.sourceVersion = "two" } }),
            ("EncryptionKey", { $0.project { $0.encryptionKey = "arn:aws:kms:eu-central-1:111122223333:key/one" } }),
            ("ConcurrentBuildLimit", { $0.project { $0.concurrentBuildLimit = 2 } }),
            ("AutoRetryLimit", { $0.project { $0.autoRetryLimit = 2.0 } }),
            ("BadgeEnabled", { $0.project { $0.badgeEnabled = true } }),
            ("LogsConfig", { $0.projectWithLogGroup() }),
            (
                "SecondarySources",
                { $0.project { $0.secondarySources = [.init(type: "S3", location: "b/k", sourceIdentifier: "two")] } }
            ),
            (
                "VpcConfig",
                {
                    $0.project {
                        $0.vpcConfig = .init(securityGroupIds: ["sg-1"], subnets: ["subnet-1"], vpcId: "vpc-1")
                    }
                }
            ),
            ("Triggers", { $0.project { $0.triggers = pushes(to: "^refs/heads/main$") } }),
            ("Triggers changed", { $0.project { $0.triggers = pushes(to: "^refs/heads/two$") } }),
            ("Visibility", { $0.project { $0.visibility = "PUBLIC_READ" } }),
            ("Tags", { $0.project { $0.tags = ["team": "one"] } }),
        ],
        replacement: { $0.project { $0.name = "handler-suite-other" } },
        drift: (
            "Description",
            { services, id in
                _ = try await services.codebuild.updateProject(
                    .init(name: id.description, description: "by hand")
                )
            }
        ),
        gaps: [
            EmulatorGap(
                emulator: .moto,
                properties: [
                    "AutoRetryLimit", "BadgeEnabled", "Cache", "ConcurrentBuildLimit", "Description",
                    "Description removed", "EncryptionKey", "Environment", "Environment changed", "LogsConfig",
                    "QueuedTimeoutInMinutes", "SecondarySources", "Source", "SourceVersion", "Tags", "TimeoutInMinutes",
                    "Triggers", "Triggers changed", "Visibility", "VpcConfig", "drift",
                ],
                reason: "no UpdateProject: a project is as it was made"
            ),
            EmulatorGap(
                emulator: .ministack,
                properties: ["BadgeEnabled"],
                reason: "the badge is always reported as off"
            ),
            EmulatorGap(
                emulator: .ministack,
                properties: ["Triggers", "Triggers changed", "Visibility"],
                reason: "no webhooks and no UpdateProjectVisibility"
            ),
        ]
    )

    private static func pushes(to branch: String) -> CodeBuildProject.ProjectTriggers {
        .init(
            filterGroups: [
                [
                    ["Type": "EVENT", "Pattern": "PUSH"],
                    ["Type": "HEAD_REF", "Pattern": .string(branch), "ExcludeMatchedPattern": false],
                ]
            ],
            webhook: true
        )
    }
}

extension Stack {
    fileprivate mutating func project(_ change: (inout CodeBuildProject) -> Void = { _ in }) {
        let role = add("role", Role(assumeRolePolicyDocument: .assumed(by: "codebuild.amazonaws.com")))
        var project = CodeBuildProject(
            artifacts: .init(type: "NO_ARTIFACTS"),
            environment: .init(
                computeType: "BUILD_GENERAL1_SMALL",
                image: "aws/codebuild/standard:7.0",
                type: "LINUX_CONTAINER"
            ),
            serviceRole: role.arn,
            source: .init(type: "S3", location: "one/source.zip"),
            description: "one"
        )
        change(&project)
        add("subject", project)
    }

    fileprivate mutating func projectWithLogGroup() {
        let group = add("group", LogGroup(retentionInDays: 7))
        project {
            $0.logsConfig = .init(cloudWatchLogs: .init(status: "ENABLED", groupName: group.logGroupName))
        }
    }
}
