// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::Events::Rule`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html
public struct EventRule: Resource {
    /// `Description`.
    public var description: Input<String>?
    /// `EventBusName`. A change may replace the resource.
    public var eventBusName: Input<String>?
    /// `EventPattern`.
    public var eventPattern: Document?
    /// `Name`. A change replaces the resource.
    public var name: Input<String>?
    /// `RoleArn`.
    public var roleArn: Input<Role.ARN>?
    /// `ScheduleExpression`.
    public var scheduleExpression: Input<String>?
    /// `State`.
    public var state: State?
    /// `Tags`.
    public var tags: Tags
    /// `Targets`.
    public var targets: [Target]?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        description: Input<String>? = nil,
        eventBusName: Input<String>? = nil,
        eventPattern: Document? = nil,
        name: Input<String>? = nil,
        roleArn: Input<Role.ARN>? = nil,
        scheduleExpression: Input<String>? = nil,
        state: State? = nil,
        tags: Tags = [:],
        targets: [Target]? = nil
    ) {
        self.description = description
        self.eventBusName = eventBusName
        self.eventPattern = eventPattern
        self.name = name
        self.roleArn = roleArn
        self.scheduleExpression = scheduleExpression
        self.state = state
        self.tags = tags
        self.targets = targets
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.description = try reader.optional("Description")
        self.eventBusName = try reader.optional("EventBusName")
        self.eventPattern = try reader.optional("EventPattern")
        self.name = try reader.optional("Name")
        self.roleArn = try reader.optional("RoleArn")
        self.scheduleExpression = try reader.optional("ScheduleExpression")
        self.state = try reader.optional("State")
        self.tags = try reader.optional("Tags") ?? [:]
        self.targets = try reader.optional("Targets")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Description", description)
        writer.set("EventBusName", eventBusName)
        writer.set("EventPattern", eventPattern)
        writer.set("Name", name)
        writer.set("RoleArn", roleArn)
        writer.set("ScheduleExpression", scheduleExpression)
        writer.set("State", state)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("Targets", targets)
        return writer.document
    }

    /// `State`.
    public enum State: OpenEnumeration {
        case disabled
        case enabled
        case enabledWithAllCloudtrailManagementEvents
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "DISABLED": self = .disabled
            case "ENABLED": self = .enabled
            case "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS": self = .enabledWithAllCloudtrailManagementEvents
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .disabled: "DISABLED"
            case .enabled: "ENABLED"
            case .enabledWithAllCloudtrailManagementEvents: "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
            case .custom(let text): text
            }
        }
    }

    /// `Targets/*/AppSyncParameters`.
    public struct AppSyncParameters: DocumentConvertible, Hashable {
        /// `GraphQLOperation`.
        public var graphQLOperation: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(graphQLOperation: Input<String>) {
            self.graphQLOperation = graphQLOperation
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.graphQLOperation = try reader.required("GraphQLOperation")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("GraphQLOperation", graphQLOperation)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["GraphQLOperation": PropertySchema(.string)], required: ["GraphQLOperation"])
        )
    }

    /// `Targets/*/EcsParameters/NetworkConfiguration/AwsVpcConfiguration`.
    public struct AwsVpcConfiguration: DocumentConvertible, Hashable {
        /// `Subnets`.
        public var subnets: [Input<Subnet.ID>]
        /// `AssignPublicIp`.
        public var assignPublicIp: AssignPublicIp?
        /// `SecurityGroups`.
        public var securityGroups: [Input<SecurityGroup.ID>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            subnets: [Input<Subnet.ID>],
            assignPublicIp: AssignPublicIp? = nil,
            securityGroups: [Input<SecurityGroup.ID>]? = nil
        ) {
            self.subnets = subnets
            self.assignPublicIp = assignPublicIp
            self.securityGroups = securityGroups
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.subnets = try reader.required("Subnets")
            self.assignPublicIp = try reader.optional("AssignPublicIp")
            self.securityGroups = try reader.optional("SecurityGroups")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Subnets", subnets)
            writer.set("AssignPublicIp", assignPublicIp)
            writer.set("SecurityGroups", securityGroups)
            return writer.document
        }

        /// `Targets/*/EcsParameters/NetworkConfiguration/AwsVpcConfiguration/AssignPublicIp`.
        public enum AssignPublicIp: OpenEnumeration {
            case disabled
            case enabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "DISABLED": self = .disabled
                case "ENABLED": self = .enabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .disabled: "DISABLED"
                case .enabled: "ENABLED"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AssignPublicIp": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["DISABLED", "ENABLED"])
                    ),
                    "SecurityGroups": PropertySchema(.array(PropertySchema(.string), unique: true)),
                    "Subnets": PropertySchema(.array(PropertySchema(.string))),
                ],
                required: ["Subnets"]
            )
        )
    }

    /// `Targets/*/BatchParameters/ArrayProperties`.
    public struct BatchArrayProperties: DocumentConvertible, Hashable {
        /// `Size`.
        public var size: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(size: Input<Int>? = nil) {
            self.size = size
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.size = try reader.optional("Size")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Size", size)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Size": PropertySchema(.integer)]))
    }

    /// `Targets/*/BatchParameters`.
    public struct BatchParameters: DocumentConvertible, Hashable {
        /// `JobDefinition`.
        public var jobDefinition: Input<String>
        /// `JobName`.
        public var jobName: Input<String>
        /// `ArrayProperties`.
        public var arrayProperties: BatchArrayProperties?
        /// `RetryStrategy`.
        public var retryStrategy: BatchRetryStrategy?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            jobDefinition: Input<String>,
            jobName: Input<String>,
            arrayProperties: BatchArrayProperties? = nil,
            retryStrategy: BatchRetryStrategy? = nil
        ) {
            self.jobDefinition = jobDefinition
            self.jobName = jobName
            self.arrayProperties = arrayProperties
            self.retryStrategy = retryStrategy
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.jobDefinition = try reader.required("JobDefinition")
            self.jobName = try reader.required("JobName")
            self.arrayProperties = try reader.optional("ArrayProperties")
            self.retryStrategy = try reader.optional("RetryStrategy")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("JobDefinition", jobDefinition)
            writer.set("JobName", jobName)
            writer.set("ArrayProperties", arrayProperties)
            writer.set("RetryStrategy", retryStrategy)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ArrayProperties": BatchArrayProperties.shape,
                    "JobDefinition": PropertySchema(.string),
                    "JobName": PropertySchema(.string),
                    "RetryStrategy": BatchRetryStrategy.shape,
                ],
                required: ["JobDefinition", "JobName"]
            )
        )
    }

    /// `Targets/*/BatchParameters/RetryStrategy`.
    public struct BatchRetryStrategy: DocumentConvertible, Hashable {
        /// `Attempts`.
        public var attempts: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(attempts: Input<Int>? = nil) {
            self.attempts = attempts
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.attempts = try reader.optional("Attempts")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Attempts", attempts)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Attempts": PropertySchema(.integer)]))
    }

    /// `Targets/*/EcsParameters/CapacityProviderStrategy/*`.
    public struct CapacityProviderStrategyItem: DocumentConvertible, Hashable {
        /// `CapacityProvider`.
        public var capacityProvider: Input<String>
        /// `Base`.
        public var base: Input<Int>?
        /// `Weight`.
        public var weight: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(capacityProvider: Input<String>, base: Input<Int>? = nil, weight: Input<Int>? = nil) {
            self.capacityProvider = capacityProvider
            self.base = base
            self.weight = weight
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.capacityProvider = try reader.required("CapacityProvider")
            self.base = try reader.optional("Base")
            self.weight = try reader.optional("Weight")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("CapacityProvider", capacityProvider)
            writer.set("Base", base)
            writer.set("Weight", weight)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Base": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 0.0, maximum: 100000.0)),
                    "CapacityProvider": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)),
                    "Weight": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 0.0, maximum: 1000.0)),
                ],
                required: ["CapacityProvider"]
            )
        )
    }

    /// `Targets/*/DeadLetterConfig`.
    public struct DeadLetterConfig: DocumentConvertible, Hashable {
        /// `Arn`.
        public var arn: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(arn: Input<String>? = nil) {
            self.arn = arn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.arn = try reader.optional("Arn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Arn", arn)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Arn": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...1600))])
        )
    }

    /// `Targets/*/EcsParameters`.
    public struct EcsParameters: DocumentConvertible, Hashable {
        /// `TaskDefinitionArn`.
        public var taskDefinitionArn: Input<String>
        /// `CapacityProviderStrategy`.
        public var capacityProviderStrategy: [CapacityProviderStrategyItem]?
        /// `EnableECSManagedTags`.
        public var enableECSManagedTags: Input<Bool>?
        /// `EnableExecuteCommand`.
        public var enableExecuteCommand: Input<Bool>?
        /// `Group`.
        public var group: Input<String>?
        /// `LaunchType`.
        public var launchType: LaunchType?
        /// `NetworkConfiguration`.
        public var networkConfiguration: NetworkConfiguration?
        /// `PlacementConstraints`.
        public var placementConstraints: [PlacementConstraint]?
        /// `PlacementStrategies`.
        public var placementStrategies: [PlacementStrategy]?
        /// `PlatformVersion`.
        public var platformVersion: Input<String>?
        /// `PropagateTags`.
        public var propagateTags: PropagateTags?
        /// `ReferenceId`.
        public var referenceId: Input<String>?
        /// `TagList`.
        public var tagList: [Tag]?
        /// `TaskCount`.
        public var taskCount: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            taskDefinitionArn: Input<String>,
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            enableECSManagedTags: Input<Bool>? = nil,
            enableExecuteCommand: Input<Bool>? = nil,
            group: Input<String>? = nil,
            launchType: LaunchType? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            placementConstraints: [PlacementConstraint]? = nil,
            placementStrategies: [PlacementStrategy]? = nil,
            platformVersion: Input<String>? = nil,
            propagateTags: PropagateTags? = nil,
            referenceId: Input<String>? = nil,
            tagList: [Tag]? = nil,
            taskCount: Input<Int>? = nil
        ) {
            self.taskDefinitionArn = taskDefinitionArn
            self.capacityProviderStrategy = capacityProviderStrategy
            self.enableECSManagedTags = enableECSManagedTags
            self.enableExecuteCommand = enableExecuteCommand
            self.group = group
            self.launchType = launchType
            self.networkConfiguration = networkConfiguration
            self.placementConstraints = placementConstraints
            self.placementStrategies = placementStrategies
            self.platformVersion = platformVersion
            self.propagateTags = propagateTags
            self.referenceId = referenceId
            self.tagList = tagList
            self.taskCount = taskCount
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.taskDefinitionArn = try reader.required("TaskDefinitionArn")
            self.capacityProviderStrategy = try reader.optional("CapacityProviderStrategy")
            self.enableECSManagedTags = try reader.optional("EnableECSManagedTags")
            self.enableExecuteCommand = try reader.optional("EnableExecuteCommand")
            self.group = try reader.optional("Group")
            self.launchType = try reader.optional("LaunchType")
            self.networkConfiguration = try reader.optional("NetworkConfiguration")
            self.placementConstraints = try reader.optional("PlacementConstraints")
            self.placementStrategies = try reader.optional("PlacementStrategies")
            self.platformVersion = try reader.optional("PlatformVersion")
            self.propagateTags = try reader.optional("PropagateTags")
            self.referenceId = try reader.optional("ReferenceId")
            self.tagList = try reader.optional("TagList")
            self.taskCount = try reader.optional("TaskCount")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("TaskDefinitionArn", taskDefinitionArn)
            writer.set("CapacityProviderStrategy", capacityProviderStrategy)
            writer.set("EnableECSManagedTags", enableECSManagedTags)
            writer.set("EnableExecuteCommand", enableExecuteCommand)
            writer.set("Group", group)
            writer.set("LaunchType", launchType)
            writer.set("NetworkConfiguration", networkConfiguration)
            writer.set("PlacementConstraints", placementConstraints)
            writer.set("PlacementStrategies", placementStrategies)
            writer.set("PlatformVersion", platformVersion)
            writer.set("PropagateTags", propagateTags)
            writer.set("ReferenceId", referenceId)
            writer.set("TagList", tagList)
            writer.set("TaskCount", taskCount)
            return writer.document
        }

        /// `Targets/*/EcsParameters/LaunchType`.
        public enum LaunchType: OpenEnumeration {
            case ec2
            case external
            case fargate
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "EC2": self = .ec2
                case "EXTERNAL": self = .external
                case "FARGATE": self = .fargate
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .ec2: "EC2"
                case .external: "EXTERNAL"
                case .fargate: "FARGATE"
                case .custom(let text): text
                }
            }
        }

        /// `Targets/*/EcsParameters/PropagateTags`.
        public enum PropagateTags: OpenEnumeration {
            case taskDefinition
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "TASK_DEFINITION": self = .taskDefinition
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .taskDefinition: "TASK_DEFINITION"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "CapacityProviderStrategy": PropertySchema(
                        .array(CapacityProviderStrategyItem.shape, unique: true),
                        limits: PropertySchema.Limits(count: 0...6)
                    ),
                    "EnableECSManagedTags": PropertySchema(.boolean),
                    "EnableExecuteCommand": PropertySchema(.boolean),
                    "Group": PropertySchema(.string),
                    "LaunchType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["EC2", "EXTERNAL", "FARGATE"])
                    ),
                    "NetworkConfiguration": NetworkConfiguration.shape,
                    "PlacementConstraints": PropertySchema(
                        .array(PlacementConstraint.shape, unique: true),
                        limits: PropertySchema.Limits(count: 0...10)
                    ),
                    "PlacementStrategies": PropertySchema(.array(PlacementStrategy.shape, unique: true)),
                    "PlatformVersion": PropertySchema(.string),
                    "PropagateTags": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["TASK_DEFINITION"])
                    ),
                    "ReferenceId": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...1024)),
                    "TagList": PropertySchema(.array(Tag.shape, unique: true)),
                    "TaskCount": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0)),
                    "TaskDefinitionArn": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...1600)),
                ],
                required: ["TaskDefinitionArn"]
            )
        )
    }

    /// `Targets/*/HttpParameters`.
    public struct HttpParameters: DocumentConvertible, Hashable {
        /// `HeaderParameters`.
        public var headerParameters: [String: Input<String>]?
        /// `PathParameterValues`.
        public var pathParameterValues: [Input<String>]?
        /// `QueryStringParameters`.
        public var queryStringParameters: [String: Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            headerParameters: [String: Input<String>]? = nil,
            pathParameterValues: [Input<String>]? = nil,
            queryStringParameters: [String: Input<String>]? = nil
        ) {
            self.headerParameters = headerParameters
            self.pathParameterValues = pathParameterValues
            self.queryStringParameters = queryStringParameters
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.headerParameters = try reader.optional("HeaderParameters")
            self.pathParameterValues = try reader.optional("PathParameterValues")
            self.queryStringParameters = try reader.optional("QueryStringParameters")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("HeaderParameters", headerParameters)
            writer.set("PathParameterValues", pathParameterValues)
            writer.set("QueryStringParameters", queryStringParameters)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "HeaderParameters": PropertySchema(.map(PropertySchema(.string))),
                    "PathParameterValues": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(pattern: #"^(?!\s*$).+$"#)),
                            unique: true
                        )
                    ),
                    "QueryStringParameters": PropertySchema(.map(PropertySchema(.string))),
                ]
            )
        )
    }

    /// `Targets/*/InputTransformer`.
    public struct InputTransformer: DocumentConvertible, Hashable {
        /// `InputTemplate`.
        public var inputTemplate: Input<String>
        /// `InputPathsMap`.
        public var inputPathsMap: [String: Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(inputTemplate: Input<String>, inputPathsMap: [String: Input<String>]? = nil) {
            self.inputTemplate = inputTemplate
            self.inputPathsMap = inputPathsMap
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.inputTemplate = try reader.required("InputTemplate")
            self.inputPathsMap = try reader.optional("InputPathsMap")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("InputTemplate", inputTemplate)
            writer.set("InputPathsMap", inputPathsMap)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "InputPathsMap": PropertySchema(.map(PropertySchema(.string))),
                    "InputTemplate": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...8192)),
                ],
                required: ["InputTemplate"]
            )
        )
    }

    /// `Targets/*/KinesisParameters`.
    public struct KinesisParameters: DocumentConvertible, Hashable {
        /// `PartitionKeyPath`.
        public var partitionKeyPath: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(partitionKeyPath: Input<String>) {
            self.partitionKeyPath = partitionKeyPath
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.partitionKeyPath = try reader.required("PartitionKeyPath")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("PartitionKeyPath", partitionKeyPath)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["PartitionKeyPath": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256))],
                required: ["PartitionKeyPath"]
            )
        )
    }

    /// `Targets/*/EcsParameters/NetworkConfiguration`.
    public struct NetworkConfiguration: DocumentConvertible, Hashable {
        /// `AwsVpcConfiguration`.
        public var awsVpcConfiguration: AwsVpcConfiguration?

        /// Required properties come first; those left out are AWS's to choose.
        public init(awsVpcConfiguration: AwsVpcConfiguration? = nil) {
            self.awsVpcConfiguration = awsVpcConfiguration
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.awsVpcConfiguration = try reader.optional("AwsVpcConfiguration")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AwsVpcConfiguration", awsVpcConfiguration)
            return writer.document
        }

        static let shape = PropertySchema(.object(["AwsVpcConfiguration": AwsVpcConfiguration.shape]))
    }

    /// `Targets/*/EcsParameters/PlacementConstraints/*`.
    public struct PlacementConstraint: DocumentConvertible, Hashable {
        /// `Expression`.
        public var expression: Input<String>?
        /// `Type`.
        public var type: PlacementConstraintType?

        /// Required properties come first; those left out are AWS's to choose.
        public init(expression: Input<String>? = nil, type: PlacementConstraintType? = nil) {
            self.expression = expression
            self.type = type
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.expression = try reader.optional("Expression")
            self.type = try reader.optional("Type")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Expression", expression)
            writer.set("Type", type)
            return writer.document
        }

        /// `Targets/*/EcsParameters/PlacementConstraints/*/Type`.
        public enum PlacementConstraintType: OpenEnumeration {
            case distinctInstance
            case memberOf
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "distinctInstance": self = .distinctInstance
                case "memberOf": self = .memberOf
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .distinctInstance: "distinctInstance"
                case .memberOf: "memberOf"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Expression": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...2000)),
                    "Type": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["distinctInstance", "memberOf"])
                    ),
                ]
            )
        )
    }

    /// `Targets/*/EcsParameters/PlacementStrategies/*`.
    public struct PlacementStrategy: DocumentConvertible, Hashable {
        /// `Field`.
        public var field: Input<String>?
        /// `Type`.
        public var type: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(field: Input<String>? = nil, type: Input<String>? = nil) {
            self.field = field
            self.type = type
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.field = try reader.optional("Field")
            self.type = try reader.optional("Type")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Field", field)
            writer.set("Type", type)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Field": PropertySchema(.string), "Type": PropertySchema(.string)]))
    }

    /// `Targets/*/RedshiftDataParameters`.
    public struct RedshiftDataParameters: DocumentConvertible, Hashable {
        /// `Database`.
        public var database: Input<String>
        /// `DbUser`.
        public var dbUser: Input<String>?
        /// `SecretManagerArn`.
        public var secretManagerArn: Input<String>?
        /// `Sql`.
        public var sql: Input<String>?
        /// `Sqls`.
        public var sqls: [Input<String>]?
        /// `StatementName`.
        public var statementName: Input<String>?
        /// `WithEvent`.
        public var withEvent: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            database: Input<String>,
            dbUser: Input<String>? = nil,
            secretManagerArn: Input<String>? = nil,
            sql: Input<String>? = nil,
            sqls: [Input<String>]? = nil,
            statementName: Input<String>? = nil,
            withEvent: Input<Bool>? = nil
        ) {
            self.database = database
            self.dbUser = dbUser
            self.secretManagerArn = secretManagerArn
            self.sql = sql
            self.sqls = sqls
            self.statementName = statementName
            self.withEvent = withEvent
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.database = try reader.required("Database")
            self.dbUser = try reader.optional("DbUser")
            self.secretManagerArn = try reader.optional("SecretManagerArn")
            self.sql = try reader.optional("Sql")
            self.sqls = try reader.optional("Sqls")
            self.statementName = try reader.optional("StatementName")
            self.withEvent = try reader.optional("WithEvent")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Database", database)
            writer.set("DbUser", dbUser)
            writer.set("SecretManagerArn", secretManagerArn)
            writer.set("Sql", sql)
            writer.set("Sqls", sqls)
            writer.set("StatementName", statementName)
            writer.set("WithEvent", withEvent)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Database": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...64)),
                    "DbUser": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...128)),
                    "SecretManagerArn": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            pattern: #"^(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.["#
                                + #"\w_-]+(\[(\d+|\*)\])*)*)$"#,
                            length: 1...1600
                        )
                    ),
                    "Sql": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...100000)),
                    "Sqls": PropertySchema(.array(PropertySchema(.string))),
                    "StatementName": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...500)),
                    "WithEvent": PropertySchema(.boolean),
                ],
                required: ["Database"]
            )
        )
    }

    /// `Targets/*/RetryPolicy`.
    public struct RetryPolicy: DocumentConvertible, Hashable {
        /// `MaximumEventAgeInSeconds`.
        public var maximumEventAgeInSeconds: Input<Int>?
        /// `MaximumRetryAttempts`.
        public var maximumRetryAttempts: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(maximumEventAgeInSeconds: Input<Int>? = nil, maximumRetryAttempts: Input<Int>? = nil) {
            self.maximumEventAgeInSeconds = maximumEventAgeInSeconds
            self.maximumRetryAttempts = maximumRetryAttempts
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.maximumEventAgeInSeconds = try reader.optional("MaximumEventAgeInSeconds")
            self.maximumRetryAttempts = try reader.optional("MaximumRetryAttempts")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("MaximumEventAgeInSeconds", maximumEventAgeInSeconds)
            writer.set("MaximumRetryAttempts", maximumRetryAttempts)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "MaximumEventAgeInSeconds": PropertySchema(
                        .integer,
                        limits: PropertySchema.Limits(minimum: 60.0, maximum: 86400.0)
                    ),
                    "MaximumRetryAttempts": PropertySchema(
                        .integer,
                        limits: PropertySchema.Limits(minimum: 0.0, maximum: 185.0)
                    ),
                ]
            )
        )
    }

    /// `Targets/*/RunCommandParameters`.
    public struct RunCommandParameters: DocumentConvertible, Hashable {
        /// `RunCommandTargets`.
        public var runCommandTargets: [RunCommandTarget]

        /// Required properties come first; those left out are AWS's to choose.
        public init(runCommandTargets: [RunCommandTarget]) {
            self.runCommandTargets = runCommandTargets
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.runCommandTargets = try reader.required("RunCommandTargets")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("RunCommandTargets", runCommandTargets)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "RunCommandTargets": PropertySchema(
                        .array(RunCommandTarget.shape, unique: true),
                        limits: PropertySchema.Limits(count: 1...5)
                    )
                ],
                required: ["RunCommandTargets"]
            )
        )
    }

    /// `Targets/*/RunCommandParameters/RunCommandTargets/*`.
    public struct RunCommandTarget: DocumentConvertible, Hashable {
        /// `Key`.
        public var key: Input<String>
        /// `Values`.
        public var values: [Input<String>]

        /// Required properties come first; those left out are AWS's to choose.
        public init(key: Input<String>, values: [Input<String>]) {
            self.key = key
            self.values = values
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.key = try reader.required("Key")
            self.values = try reader.required("Values")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Key", key)
            writer.set("Values", values)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Key": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: #"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$"#, length: 1...128)
                    ),
                    "Values": PropertySchema(
                        .array(PropertySchema(.string, limits: PropertySchema.Limits(length: 1...256)), unique: true),
                        limits: PropertySchema.Limits(count: 1...50)
                    ),
                ],
                required: ["Key", "Values"]
            )
        )
    }

    /// `Targets/*/SageMakerPipelineParameters/PipelineParameterList/*`.
    public struct SageMakerPipelineParameter: DocumentConvertible, Hashable {
        /// `Name`.
        public var name: Input<String>
        /// `Value`.
        public var value: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(name: Input<String>, value: Input<String>) {
            self.name = name
            self.value = value
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.name = try reader.required("Name")
            self.value = try reader.required("Value")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Name", name)
            writer.set("Value", value)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Name": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: "^[a-zA-Z0-9](-*[a-zA-Z0-9])*$", length: 1...256)
                    ),
                    "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...1024)),
                ],
                required: ["Name", "Value"]
            )
        )
    }

    /// `Targets/*/SageMakerPipelineParameters`.
    public struct SageMakerPipelineParameters: DocumentConvertible, Hashable {
        /// `PipelineParameterList`.
        public var pipelineParameterList: [SageMakerPipelineParameter]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(pipelineParameterList: [SageMakerPipelineParameter]? = nil) {
            self.pipelineParameterList = pipelineParameterList
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.pipelineParameterList = try reader.optional("PipelineParameterList")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("PipelineParameterList", pipelineParameterList)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "PipelineParameterList": PropertySchema(
                        .array(SageMakerPipelineParameter.shape, unique: true),
                        limits: PropertySchema.Limits(count: 0...200)
                    )
                ]
            )
        )
    }

    /// `Targets/*/SqsParameters`.
    public struct SqsParameters: DocumentConvertible, Hashable {
        /// `MessageGroupId`.
        public var messageGroupId: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(messageGroupId: Input<String>) {
            self.messageGroupId = messageGroupId
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.messageGroupId = try reader.required("MessageGroupId")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("MessageGroupId", messageGroupId)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["MessageGroupId": PropertySchema(.string)], required: ["MessageGroupId"])
        )
    }

    /// `Targets/*/EcsParameters/TagList/*`.
    public struct Tag: DocumentConvertible, Hashable {
        /// `Key`.
        public var key: Input<String>?
        /// `Value`.
        public var value: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(key: Input<String>? = nil, value: Input<String>? = nil) {
            self.key = key
            self.value = value
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.key = try reader.optional("Key")
            self.value = try reader.optional("Value")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Key", key)
            writer.set("Value", value)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Key": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...128)),
                    "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256)),
                ]
            )
        )
    }

    /// `Targets/*`.
    public struct Target: DocumentConvertible, Hashable {
        /// `Arn`.
        public var arn: Input<String>
        /// `Id`.
        public var id: Input<String>
        /// `AppSyncParameters`.
        public var appSyncParameters: AppSyncParameters?
        /// `BatchParameters`.
        public var batchParameters: BatchParameters?
        /// `DeadLetterConfig`.
        public var deadLetterConfig: DeadLetterConfig?
        /// `EcsParameters`.
        public var ecsParameters: EcsParameters?
        /// `HttpParameters`.
        public var httpParameters: HttpParameters?
        /// `Input`.
        public var input: Input<String>?
        /// `InputPath`.
        public var inputPath: Input<String>?
        /// `InputTransformer`.
        public var inputTransformer: InputTransformer?
        /// `KinesisParameters`.
        public var kinesisParameters: KinesisParameters?
        /// `RedshiftDataParameters`.
        public var redshiftDataParameters: RedshiftDataParameters?
        /// `RetryPolicy`.
        public var retryPolicy: RetryPolicy?
        /// `RoleArn`.
        public var roleArn: Input<Role.ARN>?
        /// `RunCommandParameters`.
        public var runCommandParameters: RunCommandParameters?
        /// `SageMakerPipelineParameters`.
        public var sageMakerPipelineParameters: SageMakerPipelineParameters?
        /// `SqsParameters`.
        public var sqsParameters: SqsParameters?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            arn: Input<String>,
            id: Input<String>,
            appSyncParameters: AppSyncParameters? = nil,
            batchParameters: BatchParameters? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            ecsParameters: EcsParameters? = nil,
            httpParameters: HttpParameters? = nil,
            input: Input<String>? = nil,
            inputPath: Input<String>? = nil,
            inputTransformer: InputTransformer? = nil,
            kinesisParameters: KinesisParameters? = nil,
            redshiftDataParameters: RedshiftDataParameters? = nil,
            retryPolicy: RetryPolicy? = nil,
            roleArn: Input<Role.ARN>? = nil,
            runCommandParameters: RunCommandParameters? = nil,
            sageMakerPipelineParameters: SageMakerPipelineParameters? = nil,
            sqsParameters: SqsParameters? = nil
        ) {
            self.arn = arn
            self.id = id
            self.appSyncParameters = appSyncParameters
            self.batchParameters = batchParameters
            self.deadLetterConfig = deadLetterConfig
            self.ecsParameters = ecsParameters
            self.httpParameters = httpParameters
            self.input = input
            self.inputPath = inputPath
            self.inputTransformer = inputTransformer
            self.kinesisParameters = kinesisParameters
            self.redshiftDataParameters = redshiftDataParameters
            self.retryPolicy = retryPolicy
            self.roleArn = roleArn
            self.runCommandParameters = runCommandParameters
            self.sageMakerPipelineParameters = sageMakerPipelineParameters
            self.sqsParameters = sqsParameters
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.arn = try reader.required("Arn")
            self.id = try reader.required("Id")
            self.appSyncParameters = try reader.optional("AppSyncParameters")
            self.batchParameters = try reader.optional("BatchParameters")
            self.deadLetterConfig = try reader.optional("DeadLetterConfig")
            self.ecsParameters = try reader.optional("EcsParameters")
            self.httpParameters = try reader.optional("HttpParameters")
            self.input = try reader.optional("Input")
            self.inputPath = try reader.optional("InputPath")
            self.inputTransformer = try reader.optional("InputTransformer")
            self.kinesisParameters = try reader.optional("KinesisParameters")
            self.redshiftDataParameters = try reader.optional("RedshiftDataParameters")
            self.retryPolicy = try reader.optional("RetryPolicy")
            self.roleArn = try reader.optional("RoleArn")
            self.runCommandParameters = try reader.optional("RunCommandParameters")
            self.sageMakerPipelineParameters = try reader.optional("SageMakerPipelineParameters")
            self.sqsParameters = try reader.optional("SqsParameters")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Arn", arn)
            writer.set("Id", id)
            writer.set("AppSyncParameters", appSyncParameters)
            writer.set("BatchParameters", batchParameters)
            writer.set("DeadLetterConfig", deadLetterConfig)
            writer.set("EcsParameters", ecsParameters)
            writer.set("HttpParameters", httpParameters)
            writer.set("Input", input)
            writer.set("InputPath", inputPath)
            writer.set("InputTransformer", inputTransformer)
            writer.set("KinesisParameters", kinesisParameters)
            writer.set("RedshiftDataParameters", redshiftDataParameters)
            writer.set("RetryPolicy", retryPolicy)
            writer.set("RoleArn", roleArn)
            writer.set("RunCommandParameters", runCommandParameters)
            writer.set("SageMakerPipelineParameters", sageMakerPipelineParameters)
            writer.set("SqsParameters", sqsParameters)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AppSyncParameters": AppSyncParameters.shape,
                    "Arn": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...1600)),
                    "BatchParameters": BatchParameters.shape,
                    "DeadLetterConfig": DeadLetterConfig.shape,
                    "EcsParameters": EcsParameters.shape,
                    "HttpParameters": HttpParameters.shape,
                    "Id": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: #"^[\.\-_A-Za-z0-9]+$"#, length: 1...64)
                    ),
                    "Input": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...8192)),
                    "InputPath": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256)),
                    "InputTransformer": InputTransformer.shape,
                    "KinesisParameters": KinesisParameters.shape,
                    "RedshiftDataParameters": RedshiftDataParameters.shape,
                    "RetryPolicy": RetryPolicy.shape,
                    "RoleArn": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...1600)),
                    "RunCommandParameters": RunCommandParameters.shape,
                    "SageMakerPipelineParameters": SageMakerPipelineParameters.shape,
                    "SqsParameters": SqsParameters.shape,
                ],
                required: ["Arn", "Id"]
            )
        )
    }
}

extension EventRule {
    /// What the registry says of `AWS::Events::Rule`.
    public static let schema = Schema(
        type: "AWS::Events::Rule",
        properties: properties,
        primaryIdentifier: ["Arn"],
        createOnly: ["Name"],
        conditionalCreateOnly: ["EventBusName"],
        readOnly: ["Arn"],
        tagProperty: "Tags",
        exclusive: [["Name"]],
        constraints: [.atLeastOne(["EventPattern", "ScheduleExpression"])]
    )

    private static let properties: [String: PropertySchema] = [
        "Arn": PropertySchema(.string),
        "Description": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...512)),
        "EventBusName": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                pattern: #"^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$"#,
                length: 1...1600
            )
        ),
        "EventPattern": PropertySchema(.json, equivalence: .json),
        "Name": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: #"^[\.\-_A-Za-z0-9]+$"#, length: 1...64)
        ),
        "RoleArn": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...1600)),
        "ScheduleExpression": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256)),
        "State": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                allowed: ["DISABLED", "ENABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"]
            )
        ),
        "Tags": PropertySchema(.array(Tag.shape, ordered: false)),
        "Targets": PropertySchema(
            .array(Target.shape, ordered: false, unique: true),
            limits: PropertySchema.Limits(count: 1...100)
        ),
    ]
}

extension Reference where R == EventRule {
    /// `Arn`.
    public var arn: Input<EventRule.ARN> { attribute("Arn") }
}
