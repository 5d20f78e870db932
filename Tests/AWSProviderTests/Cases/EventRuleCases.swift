import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let eventRule = HandlerCase(
        type: "AWS::Events::Rule",
        base: { $0.eventRule() },
        updates: [
            ("EventPattern", { $0.eventRule { $0.eventPattern = ["source": ["aws.codebuild"]] } }),
            ("Description", { $0.eventRule { $0.description = "two" } }),
            ("Description removed", { $0.eventRule { $0.description = nil } }),
            ("State", { $0.eventRule { $0.state = .disabled } }),
            ("ScheduleExpression", { $0.eventRule { $0.scheduleExpression = "rate(1 day)" } }),
            ("RoleArn", { $0.eventRuleWithRole() }),
            ("Targets", { $0.eventRule { $0.targets = [.init(arn: plainQueue, id: "one")] } }),
            (
                "Targets changed",
                { $0.eventRule { $0.targets = [.init(arn: plainQueue, id: "two", inputPath: "$.a")] } }
            ),
            ("Tags", { $0.eventRule { $0.tags = ["team": "one"] } }),
        ],
        replacement: { $0.eventRule { $0.name = "handler-suite-other" } },
        drift: (
            "EventPattern",
            { services, id in
                let name = id.description.split(separator: "/").last.map(String.init) ?? ""
                _ = try await services.events.putRule(.init(name: name, eventPattern: #"{"source":["by.hand"]}"#))
            }
        )
    )

    /// Every shape of a target, to go there and back through the service's own names.
    static let eventTargets = HandlerCase(
        type: "AWS::Events::Rule",
        base: { $0.eventRule() },
        updates: [
            ("Targets/EcsParameters", { $0.eventRule { $0.targets = [ecsTarget(count: 1)] } }),
            ("Targets/EcsParameters changed", { $0.eventRule { $0.targets = [ecsTarget(count: 2)] } }),
            ("Targets of all shapes", { $0.eventRule { $0.targets = plainTargets } }),
            ("Targets of the other shapes", { $0.eventRule { $0.targets = otherTargets } }),
        ]
    )

    private static let queue: Input<String> = "arn:aws:sqs:eu-central-1:111122223333:events.fifo"
    private static let plainQueue: Input<String> = "arn:aws:sqs:eu-central-1:111122223333:events"
    private static let eventRole: Input<Role.ARN> = "arn:aws:iam::111122223333:role/events"

    private static func ecsTarget(count: Int) -> EventRule.Target {
        .init(
            arn: "arn:aws:ecs:eu-central-1:111122223333:cluster/one",
            id: "ecs",
            ecsParameters: .init(
                taskDefinitionArn: "arn:aws:ecs:eu-central-1:111122223333:task-definition/one",
                capacityProviderStrategy: [.init(capacityProvider: "FARGATE", base: 1, weight: 2)],
                enableECSManagedTags: true,
                networkConfiguration: .init(
                    awsVpcConfiguration: .init(
                        subnets: ["subnet-1"],
                        assignPublicIp: .disabled,
                        securityGroups: ["sg-1"]
                    )
                ),
                placementConstraints: [.init(expression: "a == b", type: .memberOf)],
                placementStrategies: [.init(field: "cpu", type: "binpack")],
                propagateTags: .taskDefinition,
                tagList: [.init(key: "team", value: "one")],
                taskCount: Input(count)
            ),
            roleArn: eventRole
        )
    }

    private static let plainTargets: [EventRule.Target] = [
        .init(
            arn: queue,
            id: "queue",
            deadLetterConfig: .init(arn: "arn:aws:sqs:eu-central-1:111122223333:dead"),
            inputTransformer: .init(inputTemplate: #""It is <state>""#, inputPathsMap: ["state": "$.detail.state"]),
            retryPolicy: .init(maximumEventAgeInSeconds: 120, maximumRetryAttempts: 3),
            sqsParameters: .init(messageGroupId: "one")
        ),
        .init(
            arn: "arn:aws:kinesis:eu-central-1:111122223333:stream/one",
            id: "stream",
            input: #"{"a":1}"#,
            kinesisParameters: .init(partitionKeyPath: "$.id"),
            roleArn: eventRole
        ),
        .init(
            arn: "arn:aws:execute-api:eu-central-1:111122223333:one/prod/GET/*",
            id: "api",
            httpParameters: .init(
                headerParameters: ["x-small": "one"],
                pathParameterValues: ["one"],
                queryStringParameters: ["q": "two"]
            ),
            roleArn: eventRole
        ),
    ]

    private static let otherTargets: [EventRule.Target] = [
        .init(
            arn: "arn:aws:batch:eu-central-1:111122223333:job-queue/one",
            id: "batch",
            batchParameters: .init(
                jobDefinition: "one",
                jobName: "one",
                arrayProperties: .init(size: 2),
                retryStrategy: .init(attempts: 2)
            ),
            roleArn: eventRole
        ),
        .init(
            arn: "arn:aws:redshift:eu-central-1:111122223333:cluster:one",
            id: "redshift",
            redshiftDataParameters: .init(database: "one", dbUser: "one", sql: "select 1", withEvent: true),
            roleArn: eventRole
        ),
        .init(
            arn: "arn:aws:ssm:eu-central-1:111122223333:document/one",
            id: "command",
            roleArn: eventRole,
            runCommandParameters: .init(runCommandTargets: [.init(key: "tag:team", values: ["one"])])
        ),
        .init(
            arn: "arn:aws:sagemaker:eu-central-1:111122223333:pipeline/one",
            id: "model",
            roleArn: eventRole,
            sageMakerPipelineParameters: .init(pipelineParameterList: [.init(name: "a", value: "b")])
        ),
        .init(
            arn: "arn:aws:appsync:eu-central-1:111122223333:endpoints/graphql-api/one",
            id: "graph",
            appSyncParameters: .init(graphQLOperation: "mutation { a }"),
            roleArn: eventRole
        ),
    ]
}

extension Stack {
    fileprivate mutating func eventRule(_ change: (inout EventRule) -> Void = { _ in }) {
        var rule = EventRule(description: "one", eventPattern: ["source": ["aws.codepipeline"]])
        change(&rule)
        add("subject", rule)
    }

    fileprivate mutating func eventRuleWithRole() {
        let role = add("role", Role(assumeRolePolicyDocument: .assumed(by: "events.amazonaws.com")))
        eventRule { $0.roleArn = role.arn }
    }
}
