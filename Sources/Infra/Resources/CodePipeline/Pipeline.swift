// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::CodePipeline::Pipeline`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html
public struct Pipeline: Resource {
    /// `RoleArn`.
    public var roleArn: Input<Role.ARN>
    /// `Stages`.
    public var stages: [StageDeclaration]
    /// `ArtifactStore`.
    public var artifactStore: ArtifactStore?
    /// `ArtifactStores`.
    public var artifactStores: [ArtifactStoreMap]?
    /// `DisableInboundStageTransitions`.
    public var disableInboundStageTransitions: [StageTransition]?
    /// `ExecutionMode`.
    public var executionMode: ExecutionMode?
    /// `Name`. A change replaces the resource.
    public var name: Input<String>?
    /// `PipelineType`.
    public var pipelineType: PipelineType?
    /// `RestartExecutionOnUpdate`. AWS does not report it back.
    public var restartExecutionOnUpdate: Input<Bool>?
    /// `Tags`.
    public var tags: Tags
    /// `Triggers`.
    public var triggers: [PipelineTriggerDeclaration]?
    /// `Variables`.
    public var variables: [VariableDeclaration]?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        roleArn: Input<Role.ARN>,
        stages: [StageDeclaration],
        artifactStore: ArtifactStore? = nil,
        artifactStores: [ArtifactStoreMap]? = nil,
        disableInboundStageTransitions: [StageTransition]? = nil,
        executionMode: ExecutionMode? = nil,
        name: Input<String>? = nil,
        pipelineType: PipelineType? = nil,
        restartExecutionOnUpdate: Input<Bool>? = nil,
        tags: Tags = [:],
        triggers: [PipelineTriggerDeclaration]? = nil,
        variables: [VariableDeclaration]? = nil
    ) {
        self.roleArn = roleArn
        self.stages = stages
        self.artifactStore = artifactStore
        self.artifactStores = artifactStores
        self.disableInboundStageTransitions = disableInboundStageTransitions
        self.executionMode = executionMode
        self.name = name
        self.pipelineType = pipelineType
        self.restartExecutionOnUpdate = restartExecutionOnUpdate
        self.tags = tags
        self.triggers = triggers
        self.variables = variables
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.roleArn = try reader.required("RoleArn")
        self.stages = try reader.required("Stages")
        self.artifactStore = try reader.optional("ArtifactStore")
        self.artifactStores = try reader.optional("ArtifactStores")
        self.disableInboundStageTransitions = try reader.optional("DisableInboundStageTransitions")
        self.executionMode = try reader.optional("ExecutionMode")
        self.name = try reader.optional("Name")
        self.pipelineType = try reader.optional("PipelineType")
        self.restartExecutionOnUpdate = try reader.optional("RestartExecutionOnUpdate")
        self.tags = try reader.optional("Tags") ?? [:]
        self.triggers = try reader.optional("Triggers")
        self.variables = try reader.optional("Variables")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("RoleArn", roleArn)
        writer.set("Stages", stages)
        writer.set("ArtifactStore", artifactStore)
        writer.set("ArtifactStores", artifactStores)
        writer.set("DisableInboundStageTransitions", disableInboundStageTransitions)
        writer.set("ExecutionMode", executionMode)
        writer.set("Name", name)
        writer.set("PipelineType", pipelineType)
        writer.set("RestartExecutionOnUpdate", restartExecutionOnUpdate)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("Triggers", triggers)
        writer.set("Variables", variables)
        return writer.document
    }

    /// `ExecutionMode`.
    public enum ExecutionMode: OpenEnumeration {
        case queued
        case superseded
        case parallel
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "QUEUED": self = .queued
            case "SUPERSEDED": self = .superseded
            case "PARALLEL": self = .parallel
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .queued: "QUEUED"
            case .superseded: "SUPERSEDED"
            case .parallel: "PARALLEL"
            case .custom(let text): text
            }
        }
    }

    /// `PipelineType`.
    public enum PipelineType: OpenEnumeration {
        case v1
        case v2
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "V1": self = .v1
            case "V2": self = .v2
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .v1: "V1"
            case .v2: "V2"
            case .custom(let text): text
            }
        }
    }

    /// `Stages/*/Actions/*`.
    public struct ActionDeclaration: DocumentConvertible, Hashable {
        /// `ActionTypeId`.
        public var actionTypeId: ActionTypeId
        /// `Name`.
        public var name: Input<String>
        /// `Commands`.
        public var commands: [Input<String>]?
        /// `Configuration`.
        public var configuration: Document?
        /// `EnvironmentVariables`.
        public var environmentVariables: [EnvironmentVariable]?
        /// `InputArtifacts`.
        public var inputArtifacts: [InputArtifact]?
        /// `Namespace`.
        public var namespace: Input<String>?
        /// `OutputArtifacts`.
        public var outputArtifacts: [OutputArtifact]?
        /// `OutputVariables`.
        public var outputVariables: [Input<String>]?
        /// `Region`.
        public var region: Input<String>?
        /// `RoleArn`.
        public var roleArn: Input<Role.ARN>?
        /// `RunOrder`.
        public var runOrder: Input<Int>?
        /// `TimeoutInMinutes`.
        public var timeoutInMinutes: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            actionTypeId: ActionTypeId,
            name: Input<String>,
            commands: [Input<String>]? = nil,
            configuration: Document? = nil,
            environmentVariables: [EnvironmentVariable]? = nil,
            inputArtifacts: [InputArtifact]? = nil,
            namespace: Input<String>? = nil,
            outputArtifacts: [OutputArtifact]? = nil,
            outputVariables: [Input<String>]? = nil,
            region: Input<String>? = nil,
            roleArn: Input<Role.ARN>? = nil,
            runOrder: Input<Int>? = nil,
            timeoutInMinutes: Input<Int>? = nil
        ) {
            self.actionTypeId = actionTypeId
            self.name = name
            self.commands = commands
            self.configuration = configuration
            self.environmentVariables = environmentVariables
            self.inputArtifacts = inputArtifacts
            self.namespace = namespace
            self.outputArtifacts = outputArtifacts
            self.outputVariables = outputVariables
            self.region = region
            self.roleArn = roleArn
            self.runOrder = runOrder
            self.timeoutInMinutes = timeoutInMinutes
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.actionTypeId = try reader.required("ActionTypeId")
            self.name = try reader.required("Name")
            self.commands = try reader.optional("Commands")
            self.configuration = try reader.optional("Configuration")
            self.environmentVariables = try reader.optional("EnvironmentVariables")
            self.inputArtifacts = try reader.optional("InputArtifacts")
            self.namespace = try reader.optional("Namespace")
            self.outputArtifacts = try reader.optional("OutputArtifacts")
            self.outputVariables = try reader.optional("OutputVariables")
            self.region = try reader.optional("Region")
            self.roleArn = try reader.optional("RoleArn")
            self.runOrder = try reader.optional("RunOrder")
            self.timeoutInMinutes = try reader.optional("TimeoutInMinutes")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ActionTypeId", actionTypeId)
            writer.set("Name", name)
            writer.set("Commands", commands)
            writer.set("Configuration", configuration)
            writer.set("EnvironmentVariables", environmentVariables)
            writer.set("InputArtifacts", inputArtifacts)
            writer.set("Namespace", namespace)
            writer.set("OutputArtifacts", outputArtifacts)
            writer.set("OutputVariables", outputVariables)
            writer.set("Region", region)
            writer.set("RoleArn", roleArn)
            writer.set("RunOrder", runOrder)
            writer.set("TimeoutInMinutes", timeoutInMinutes)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ActionTypeId": ActionTypeId.shape,
                    "Commands": PropertySchema(.array(PropertySchema(.string))),
                    "Configuration": PropertySchema(
                        .json,
                        equivalence: .json,
                        limits: PropertySchema.Limits(format: "json")
                    ),
                    "EnvironmentVariables": PropertySchema(.array(EnvironmentVariable.shape, unique: true)),
                    "InputArtifacts": PropertySchema(.array(InputArtifact.shape, unique: true)),
                    "Name": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: #"^[A-Za-z0-9.@\-_]{1,100}$"#)
                    ),
                    "Namespace": PropertySchema(.string),
                    "OutputArtifacts": PropertySchema(.array(OutputArtifact.shape, unique: true)),
                    "OutputVariables": PropertySchema(.array(PropertySchema(.string), unique: true)),
                    "Region": PropertySchema(.string),
                    "RoleArn": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: #"arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*"#)
                    ),
                    "RunOrder": PropertySchema(.integer),
                    "TimeoutInMinutes": PropertySchema(.integer),
                ],
                required: ["ActionTypeId", "Name"]
            )
        )
    }

    /// `Stages/*/Actions/*/ActionTypeId`.
    public struct ActionTypeId: DocumentConvertible, Hashable {
        /// `Category`.
        public var category: Category
        /// `Owner`.
        public var owner: Input<String>
        /// `Provider`.
        public var provider: Input<String>
        /// `Version`.
        public var version: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(category: Category, owner: Input<String>, provider: Input<String>, version: Input<String>) {
            self.category = category
            self.owner = owner
            self.provider = provider
            self.version = version
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.category = try reader.required("Category")
            self.owner = try reader.required("Owner")
            self.provider = try reader.required("Provider")
            self.version = try reader.required("Version")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Category", category)
            writer.set("Owner", owner)
            writer.set("Provider", provider)
            writer.set("Version", version)
            return writer.document
        }

        /// `Stages/*/Actions/*/ActionTypeId/Category`.
        public enum Category: OpenEnumeration {
            case source
            case build
            case test
            case deploy
            case invoke
            case approval
            case compute
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Source": self = .source
                case "Build": self = .build
                case "Test": self = .test
                case "Deploy": self = .deploy
                case "Invoke": self = .invoke
                case "Approval": self = .approval
                case "Compute": self = .compute
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .source: "Source"
                case .build: "Build"
                case .test: "Test"
                case .deploy: "Deploy"
                case .invoke: "Invoke"
                case .approval: "Approval"
                case .compute: "Compute"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Category": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: ["Source", "Build", "Test", "Deploy", "Invoke", "Approval", "Compute"]
                        )
                    ),
                    "Owner": PropertySchema(.string),
                    "Provider": PropertySchema(.string),
                    "Version": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: #"^[0-9A-Za-z_\-]{1,9}$"#)
                    ),
                ],
                required: ["Category", "Owner", "Provider", "Version"]
            )
        )
    }

    /// `ArtifactStore`.
    public struct ArtifactStore: DocumentConvertible, Hashable {
        /// `Location`.
        public var location: Input<Bucket.ID>
        /// `Type`.
        public var type: ArtifactStoreType
        /// `EncryptionKey`.
        public var encryptionKey: EncryptionKey?

        /// Required properties come first; those left out are AWS's to choose.
        public init(location: Input<Bucket.ID>, type: ArtifactStoreType, encryptionKey: EncryptionKey? = nil) {
            self.location = location
            self.type = type
            self.encryptionKey = encryptionKey
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.location = try reader.required("Location")
            self.type = try reader.required("Type")
            self.encryptionKey = try reader.optional("EncryptionKey")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Location", location)
            writer.set("Type", type)
            writer.set("EncryptionKey", encryptionKey)
            return writer.document
        }

        /// `ArtifactStore/Type`.
        public enum ArtifactStoreType: OpenEnumeration {
            case s3
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "S3": self = .s3
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .s3: "S3"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "EncryptionKey": EncryptionKey.shape,
                    "Location": PropertySchema(.string),
                    "Type": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["S3"])),
                ],
                required: ["Location", "Type"]
            )
        )
    }

    /// `ArtifactStores/*`.
    public struct ArtifactStoreMap: DocumentConvertible, Hashable {
        /// `ArtifactStore`.
        public var artifactStore: ArtifactStore
        /// `Region`.
        public var region: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(artifactStore: ArtifactStore, region: Input<String>) {
            self.artifactStore = artifactStore
            self.region = region
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.artifactStore = try reader.required("ArtifactStore")
            self.region = try reader.required("Region")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ArtifactStore", artifactStore)
            writer.set("Region", region)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["ArtifactStore": ArtifactStore.shape, "Region": PropertySchema(.string)],
                required: ["ArtifactStore", "Region"]
            )
        )
    }

    /// `Stages/*/BeforeEntry`.
    public struct BeforeEntryConditions: DocumentConvertible, Hashable {
        /// `Conditions`.
        public var conditions: [Condition]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(conditions: [Condition]? = nil) {
            self.conditions = conditions
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.conditions = try reader.optional("Conditions")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Conditions", conditions)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Conditions": PropertySchema(.array(Condition.shape, unique: true))])
        )
    }

    /// `Stages/*/Blockers/*`.
    public struct BlockerDeclaration: DocumentConvertible, Hashable {
        /// `Name`.
        public var name: Input<String>
        /// `Type`.
        public var type: BlockerDeclarationType

        /// Required properties come first; those left out are AWS's to choose.
        public init(name: Input<String>, type: BlockerDeclarationType) {
            self.name = name
            self.type = type
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.name = try reader.required("Name")
            self.type = try reader.required("Type")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Name", name)
            writer.set("Type", type)
            return writer.document
        }

        /// `Stages/*/Blockers/*/Type`.
        public enum BlockerDeclarationType: OpenEnumeration {
            case schedule
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Schedule": self = .schedule
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .schedule: "Schedule"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Name": PropertySchema(.string),
                    "Type": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Schedule"])),
                ],
                required: ["Name", "Type"]
            )
        )
    }

    /// `Stages/*/BeforeEntry/Conditions/*`.
    public struct Condition: DocumentConvertible, Hashable {
        /// `Result`.
        public var result: Input<String>?
        /// `Rules`.
        public var rules: [RuleDeclaration]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(result: Input<String>? = nil, rules: [RuleDeclaration]? = nil) {
            self.result = result
            self.rules = rules
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.result = try reader.optional("Result")
            self.rules = try reader.optional("Rules")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Result", result)
            writer.set("Rules", rules)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Result": PropertySchema(.string),
                    "Rules": PropertySchema(.array(RuleDeclaration.shape, unique: true)),
                ]
            )
        )
    }

    /// `ArtifactStore/EncryptionKey`.
    public struct EncryptionKey: DocumentConvertible, Hashable {
        /// `Id`.
        public var id: Input<String>
        /// `Type`.
        public var type: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(id: Input<String>, type: Input<String>) {
            self.id = id
            self.type = type
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.id = try reader.required("Id")
            self.type = try reader.required("Type")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Id", id)
            writer.set("Type", type)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Id": PropertySchema(.string), "Type": PropertySchema(.string)], required: ["Id", "Type"])
        )
    }

    /// `Stages/*/Actions/*/EnvironmentVariables/*`.
    public struct EnvironmentVariable: DocumentConvertible, Hashable {
        /// `Name`.
        public var name: Input<String>
        /// `Value`.
        public var value: Input<String>
        /// `Type`.
        public var type: EnvironmentVariableType?

        /// Required properties come first; those left out are AWS's to choose.
        public init(name: Input<String>, value: Input<String>, type: EnvironmentVariableType? = nil) {
            self.name = name
            self.value = value
            self.type = type
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.name = try reader.required("Name")
            self.value = try reader.required("Value")
            self.type = try reader.optional("Type")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Name", name)
            writer.set("Value", value)
            writer.set("Type", type)
            return writer.document
        }

        /// `Stages/*/Actions/*/EnvironmentVariables/*/Type`.
        public enum EnvironmentVariableType: OpenEnumeration {
            case plaintext
            case secretsManager
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "PLAINTEXT": self = .plaintext
                case "SECRETS_MANAGER": self = .secretsManager
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .plaintext: "PLAINTEXT"
                case .secretsManager: "SECRETS_MANAGER"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Name": PropertySchema(.string),
                    "Type": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["PLAINTEXT", "SECRETS_MANAGER"])
                    ),
                    "Value": PropertySchema(.string),
                ],
                required: ["Name", "Value"]
            )
        )
    }

    /// `Stages/*/OnFailure`.
    public struct FailureConditions: DocumentConvertible, Hashable {
        /// `Conditions`.
        public var conditions: [Condition]?
        /// `Result`.
        public var result: Result?
        /// `RetryConfiguration`.
        public var retryConfiguration: RetryConfiguration?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            conditions: [Condition]? = nil,
            result: Result? = nil,
            retryConfiguration: RetryConfiguration? = nil
        ) {
            self.conditions = conditions
            self.result = result
            self.retryConfiguration = retryConfiguration
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.conditions = try reader.optional("Conditions")
            self.result = try reader.optional("Result")
            self.retryConfiguration = try reader.optional("RetryConfiguration")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Conditions", conditions)
            writer.set("Result", result)
            writer.set("RetryConfiguration", retryConfiguration)
            return writer.document
        }

        /// `Stages/*/OnFailure/Result`.
        public enum Result: OpenEnumeration {
            case rollback
            case retry
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "ROLLBACK": self = .rollback
                case "RETRY": self = .retry
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .rollback: "ROLLBACK"
                case .retry: "RETRY"
                case .custom(let text): text
                }
            }
        }

        /// `Stages/*/OnFailure/RetryConfiguration`.
        public struct RetryConfiguration: DocumentConvertible, Hashable {
            /// `RetryMode`.
            public var retryMode: RetryMode?

            /// Required properties come first; those left out are AWS's to choose.
            public init(retryMode: RetryMode? = nil) {
                self.retryMode = retryMode
            }

            /// Reads the registry's names; what AWS alone sets is passed over.
            public init(document: Document) throws(DocumentError) {
                let reader = try DocumentReader(document)
                self.retryMode = try reader.optional("RetryMode")
            }

            /// The properties that are given, by the registry's names.
            public var document: Document {
                var writer = DocumentWriter()
                writer.set("RetryMode", retryMode)
                return writer.document
            }

            /// `Stages/*/OnFailure/RetryConfiguration/RetryMode`.
            public enum RetryMode: OpenEnumeration {
                case allActions
                case failedActions
                /// A value that this version does not know.
                case custom(String)

                /// The case of a text as AWS writes it.
                public init(_ text: String) {
                    switch text {
                    case "ALL_ACTIONS": self = .allActions
                    case "FAILED_ACTIONS": self = .failedActions
                    default: self = .custom(text)
                    }
                }

                /// The text as AWS writes it.
                public var description: String {
                    switch self {
                    case .allActions: "ALL_ACTIONS"
                    case .failedActions: "FAILED_ACTIONS"
                    case .custom(let text): text
                    }
                }
            }

            static let shape = PropertySchema(
                .object(
                    [
                        "RetryMode": PropertySchema(
                            .string,
                            limits: PropertySchema.Limits(allowed: ["ALL_ACTIONS", "FAILED_ACTIONS"])
                        )
                    ]
                )
            )
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Conditions": PropertySchema(.array(Condition.shape, unique: true)),
                    "Result": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["ROLLBACK", "RETRY"])),
                    "RetryConfiguration": RetryConfiguration.shape,
                ]
            )
        )
    }

    /// `Triggers/*/GitConfiguration/PullRequest/*/Branches`.
    public struct GitBranchFilterCriteria: DocumentConvertible, Hashable {
        /// `Excludes`.
        public var excludes: [Input<String>]?
        /// `Includes`.
        public var includes: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(excludes: [Input<String>]? = nil, includes: [Input<String>]? = nil) {
            self.excludes = excludes
            self.includes = includes
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.excludes = try reader.optional("Excludes")
            self.includes = try reader.optional("Includes")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Excludes", excludes)
            writer.set("Includes", includes)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Excludes": PropertySchema(.array(PropertySchema(.string), unique: true)),
                    "Includes": PropertySchema(.array(PropertySchema(.string), unique: true)),
                ]
            )
        )
    }

    /// `Triggers/*/GitConfiguration`.
    public struct GitConfiguration: DocumentConvertible, Hashable {
        /// `SourceActionName`.
        public var sourceActionName: Input<String>
        /// `PullRequest`.
        public var pullRequest: [GitPullRequestFilter]?
        /// `Push`.
        public var push: [GitPushFilter]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            sourceActionName: Input<String>,
            pullRequest: [GitPullRequestFilter]? = nil,
            push: [GitPushFilter]? = nil
        ) {
            self.sourceActionName = sourceActionName
            self.pullRequest = pullRequest
            self.push = push
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.sourceActionName = try reader.required("SourceActionName")
            self.pullRequest = try reader.optional("PullRequest")
            self.push = try reader.optional("Push")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("SourceActionName", sourceActionName)
            writer.set("PullRequest", pullRequest)
            writer.set("Push", push)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "PullRequest": PropertySchema(.array(GitPullRequestFilter.shape, unique: true)),
                    "Push": PropertySchema(.array(GitPushFilter.shape, unique: true)),
                    "SourceActionName": PropertySchema(.string),
                ],
                required: ["SourceActionName"]
            )
        )
    }

    /// `Triggers/*/GitConfiguration/PullRequest/*/FilePaths`.
    public struct GitFilePathFilterCriteria: DocumentConvertible, Hashable {
        /// `Excludes`.
        public var excludes: [Input<String>]?
        /// `Includes`.
        public var includes: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(excludes: [Input<String>]? = nil, includes: [Input<String>]? = nil) {
            self.excludes = excludes
            self.includes = includes
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.excludes = try reader.optional("Excludes")
            self.includes = try reader.optional("Includes")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Excludes", excludes)
            writer.set("Includes", includes)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Excludes": PropertySchema(.array(PropertySchema(.string), unique: true)),
                    "Includes": PropertySchema(.array(PropertySchema(.string), unique: true)),
                ]
            )
        )
    }

    /// `Triggers/*/GitConfiguration/PullRequest/*`.
    public struct GitPullRequestFilter: DocumentConvertible, Hashable {
        /// `Branches`.
        public var branches: GitBranchFilterCriteria?
        /// `Events`.
        public var events: [Input<String>]?
        /// `FilePaths`.
        public var filePaths: GitFilePathFilterCriteria?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            branches: GitBranchFilterCriteria? = nil,
            events: [Input<String>]? = nil,
            filePaths: GitFilePathFilterCriteria? = nil
        ) {
            self.branches = branches
            self.events = events
            self.filePaths = filePaths
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.branches = try reader.optional("Branches")
            self.events = try reader.optional("Events")
            self.filePaths = try reader.optional("FilePaths")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Branches", branches)
            writer.set("Events", events)
            writer.set("FilePaths", filePaths)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Branches": GitBranchFilterCriteria.shape,
                    "Events": PropertySchema(.array(PropertySchema(.string), unique: true)),
                    "FilePaths": GitFilePathFilterCriteria.shape,
                ]
            )
        )
    }

    /// `Triggers/*/GitConfiguration/Push/*`.
    public struct GitPushFilter: DocumentConvertible, Hashable {
        /// `Branches`.
        public var branches: GitBranchFilterCriteria?
        /// `FilePaths`.
        public var filePaths: GitFilePathFilterCriteria?
        /// `Tags`.
        public var tags: GitTagFilterCriteria?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            branches: GitBranchFilterCriteria? = nil,
            filePaths: GitFilePathFilterCriteria? = nil,
            tags: GitTagFilterCriteria? = nil
        ) {
            self.branches = branches
            self.filePaths = filePaths
            self.tags = tags
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.branches = try reader.optional("Branches")
            self.filePaths = try reader.optional("FilePaths")
            self.tags = try reader.optional("Tags")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Branches", branches)
            writer.set("FilePaths", filePaths)
            writer.set("Tags", tags)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Branches": GitBranchFilterCriteria.shape,
                    "FilePaths": GitFilePathFilterCriteria.shape,
                    "Tags": GitTagFilterCriteria.shape,
                ]
            )
        )
    }

    /// `Triggers/*/GitConfiguration/Push/*/Tags`.
    public struct GitTagFilterCriteria: DocumentConvertible, Hashable {
        /// `Excludes`.
        public var excludes: [Input<String>]?
        /// `Includes`.
        public var includes: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(excludes: [Input<String>]? = nil, includes: [Input<String>]? = nil) {
            self.excludes = excludes
            self.includes = includes
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.excludes = try reader.optional("Excludes")
            self.includes = try reader.optional("Includes")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Excludes", excludes)
            writer.set("Includes", includes)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Excludes": PropertySchema(.array(PropertySchema(.string), unique: true)),
                    "Includes": PropertySchema(.array(PropertySchema(.string), unique: true)),
                ]
            )
        )
    }

    /// `Stages/*/Actions/*/InputArtifacts/*`.
    public struct InputArtifact: DocumentConvertible, Hashable {
        /// `Name`.
        public var name: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(name: Input<String>) {
            self.name = name
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.name = try reader.required("Name")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Name", name)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Name": PropertySchema(.string)], required: ["Name"]))
    }

    /// `Stages/*/Actions/*/OutputArtifacts/*`.
    public struct OutputArtifact: DocumentConvertible, Hashable {
        /// `Name`.
        public var name: Input<String>
        /// `Files`.
        public var files: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(name: Input<String>, files: [Input<String>]? = nil) {
            self.name = name
            self.files = files
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.name = try reader.required("Name")
            self.files = try reader.optional("Files")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Name", name)
            writer.set("Files", files)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Files": PropertySchema(.array(PropertySchema(.string), unique: true)),
                    "Name": PropertySchema(.string),
                ],
                required: ["Name"]
            )
        )
    }

    /// `Triggers/*`.
    public struct PipelineTriggerDeclaration: DocumentConvertible, Hashable {
        /// `ProviderType`.
        public var providerType: ProviderType
        /// `GitConfiguration`.
        public var gitConfiguration: GitConfiguration?

        /// Required properties come first; those left out are AWS's to choose.
        public init(providerType: ProviderType, gitConfiguration: GitConfiguration? = nil) {
            self.providerType = providerType
            self.gitConfiguration = gitConfiguration
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.providerType = try reader.required("ProviderType")
            self.gitConfiguration = try reader.optional("GitConfiguration")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ProviderType", providerType)
            writer.set("GitConfiguration", gitConfiguration)
            return writer.document
        }

        /// `Triggers/*/ProviderType`.
        public enum ProviderType: OpenEnumeration {
            case codeStarSourceConnection
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "CodeStarSourceConnection": self = .codeStarSourceConnection
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .codeStarSourceConnection: "CodeStarSourceConnection"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "GitConfiguration": GitConfiguration.shape,
                    "ProviderType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["CodeStarSourceConnection"])
                    ),
                ],
                required: ["ProviderType"]
            )
        )
    }

    /// `Stages/*/BeforeEntry/Conditions/*/Rules/*`.
    public struct RuleDeclaration: DocumentConvertible, Hashable {
        /// `Commands`.
        public var commands: [Input<String>]?
        /// `Configuration`.
        public var configuration: Document?
        /// `InputArtifacts`.
        public var inputArtifacts: [InputArtifact]?
        /// `Name`.
        public var name: Input<String>?
        /// `Region`.
        public var region: Input<String>?
        /// `RoleArn`.
        public var roleArn: Input<Role.ARN>?
        /// `RuleTypeId`.
        public var ruleTypeId: RuleTypeId?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            commands: [Input<String>]? = nil,
            configuration: Document? = nil,
            inputArtifacts: [InputArtifact]? = nil,
            name: Input<String>? = nil,
            region: Input<String>? = nil,
            roleArn: Input<Role.ARN>? = nil,
            ruleTypeId: RuleTypeId? = nil
        ) {
            self.commands = commands
            self.configuration = configuration
            self.inputArtifacts = inputArtifacts
            self.name = name
            self.region = region
            self.roleArn = roleArn
            self.ruleTypeId = ruleTypeId
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.commands = try reader.optional("Commands")
            self.configuration = try reader.optional("Configuration")
            self.inputArtifacts = try reader.optional("InputArtifacts")
            self.name = try reader.optional("Name")
            self.region = try reader.optional("Region")
            self.roleArn = try reader.optional("RoleArn")
            self.ruleTypeId = try reader.optional("RuleTypeId")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Commands", commands)
            writer.set("Configuration", configuration)
            writer.set("InputArtifacts", inputArtifacts)
            writer.set("Name", name)
            writer.set("Region", region)
            writer.set("RoleArn", roleArn)
            writer.set("RuleTypeId", ruleTypeId)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Commands": PropertySchema(.array(PropertySchema(.string))),
                    "Configuration": PropertySchema(.json, equivalence: .json),
                    "InputArtifacts": PropertySchema(.array(InputArtifact.shape, unique: true)),
                    "Name": PropertySchema(.string),
                    "Region": PropertySchema(.string),
                    "RoleArn": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: #"arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*"#)
                    ),
                    "RuleTypeId": RuleTypeId.shape,
                ]
            )
        )
    }

    /// `Stages/*/BeforeEntry/Conditions/*/Rules/*/RuleTypeId`.
    public struct RuleTypeId: DocumentConvertible, Hashable {
        /// `Category`.
        public var category: Input<String>?
        /// `Owner`.
        public var owner: Input<String>?
        /// `Provider`.
        public var provider: Input<String>?
        /// `Version`.
        public var version: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            category: Input<String>? = nil,
            owner: Input<String>? = nil,
            provider: Input<String>? = nil,
            version: Input<String>? = nil
        ) {
            self.category = category
            self.owner = owner
            self.provider = provider
            self.version = version
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.category = try reader.optional("Category")
            self.owner = try reader.optional("Owner")
            self.provider = try reader.optional("Provider")
            self.version = try reader.optional("Version")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Category", category)
            writer.set("Owner", owner)
            writer.set("Provider", provider)
            writer.set("Version", version)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Category": PropertySchema(.string),
                    "Owner": PropertySchema(.string),
                    "Provider": PropertySchema(.string),
                    "Version": PropertySchema(.string),
                ]
            )
        )
    }

    /// `Stages/*`.
    public struct StageDeclaration: DocumentConvertible, Hashable {
        /// `Actions`.
        public var actions: [ActionDeclaration]
        /// `Name`.
        public var name: Input<String>
        /// `BeforeEntry`.
        public var beforeEntry: BeforeEntryConditions?
        /// `Blockers`.
        public var blockers: [BlockerDeclaration]?
        /// `OnFailure`.
        public var onFailure: FailureConditions?
        /// `OnSuccess`.
        public var onSuccess: SuccessConditions?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            actions: [ActionDeclaration],
            name: Input<String>,
            beforeEntry: BeforeEntryConditions? = nil,
            blockers: [BlockerDeclaration]? = nil,
            onFailure: FailureConditions? = nil,
            onSuccess: SuccessConditions? = nil
        ) {
            self.actions = actions
            self.name = name
            self.beforeEntry = beforeEntry
            self.blockers = blockers
            self.onFailure = onFailure
            self.onSuccess = onSuccess
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.actions = try reader.required("Actions")
            self.name = try reader.required("Name")
            self.beforeEntry = try reader.optional("BeforeEntry")
            self.blockers = try reader.optional("Blockers")
            self.onFailure = try reader.optional("OnFailure")
            self.onSuccess = try reader.optional("OnSuccess")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Actions", actions)
            writer.set("Name", name)
            writer.set("BeforeEntry", beforeEntry)
            writer.set("Blockers", blockers)
            writer.set("OnFailure", onFailure)
            writer.set("OnSuccess", onSuccess)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Actions": PropertySchema(
                        .array(ActionDeclaration.shape, unique: true),
                        limits: PropertySchema.Limits(count: 1...Int.max)
                    ),
                    "BeforeEntry": BeforeEntryConditions.shape,
                    "Blockers": PropertySchema(.array(BlockerDeclaration.shape, unique: true)),
                    "Name": PropertySchema(.string),
                    "OnFailure": FailureConditions.shape,
                    "OnSuccess": SuccessConditions.shape,
                ],
                required: ["Actions", "Name"]
            )
        )
    }

    /// `DisableInboundStageTransitions/*`.
    public struct StageTransition: DocumentConvertible, Hashable {
        /// `Reason`.
        public var reason: Input<String>
        /// `StageName`.
        public var stageName: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(reason: Input<String>, stageName: Input<String>) {
            self.reason = reason
            self.stageName = stageName
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.reason = try reader.required("Reason")
            self.stageName = try reader.required("StageName")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Reason", reason)
            writer.set("StageName", stageName)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["Reason": PropertySchema(.string), "StageName": PropertySchema(.string)],
                required: ["Reason", "StageName"]
            )
        )
    }

    /// `Stages/*/OnSuccess`.
    public struct SuccessConditions: DocumentConvertible, Hashable {
        /// `Conditions`.
        public var conditions: [Condition]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(conditions: [Condition]? = nil) {
            self.conditions = conditions
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.conditions = try reader.optional("Conditions")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Conditions", conditions)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Conditions": PropertySchema(.array(Condition.shape, unique: true))])
        )
    }

    /// `Variables/*`.
    public struct VariableDeclaration: DocumentConvertible, Hashable {
        /// `Name`.
        public var name: Input<String>
        /// `DefaultValue`.
        public var defaultValue: Input<String>?
        /// `Description`.
        public var description: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(name: Input<String>, defaultValue: Input<String>? = nil, description: Input<String>? = nil) {
            self.name = name
            self.defaultValue = defaultValue
            self.description = description
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.name = try reader.required("Name")
            self.defaultValue = try reader.optional("DefaultValue")
            self.description = try reader.optional("Description")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Name", name)
            writer.set("DefaultValue", defaultValue)
            writer.set("Description", description)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "DefaultValue": PropertySchema(.string),
                    "Description": PropertySchema(.string),
                    "Name": PropertySchema(.string),
                ],
                required: ["Name"]
            )
        )
    }
}

extension Pipeline {
    /// What the registry says of `AWS::CodePipeline::Pipeline`.
    public static let schema = Schema(
        type: "AWS::CodePipeline::Pipeline",
        properties: properties,
        required: ["RoleArn", "Stages"],
        primaryIdentifier: ["Name"],
        createOnly: ["Name"],
        readOnly: ["Version"],
        writeOnly: ["RestartExecutionOnUpdate"],
        tagProperty: "Tags",
        constraints: [.exactlyOne(["ArtifactStore", "ArtifactStores"])]
    )

    private static let properties: [String: PropertySchema] = [
        "ArtifactStore": ArtifactStore.shape,
        "ArtifactStores": PropertySchema(.array(ArtifactStoreMap.shape, ordered: false, unique: true)),
        "DisableInboundStageTransitions": PropertySchema(.array(StageTransition.shape, ordered: false, unique: true)),
        "ExecutionMode": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["QUEUED", "SUPERSEDED", "PARALLEL"])
        ),
        "Name": PropertySchema(.string),
        "PipelineType": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["V1", "V2"])),
        "RestartExecutionOnUpdate": PropertySchema(.boolean),
        "RoleArn": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: #"arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*"#)
        ),
        "Stages": PropertySchema(
            .array(StageDeclaration.shape, unique: true),
            limits: PropertySchema.Limits(count: 2...Int.max)
        ),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Key": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...128)),
                            "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256)),
                        ],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false
            )
        ),
        "Triggers": PropertySchema(.array(PipelineTriggerDeclaration.shape, unique: true)),
        "Variables": PropertySchema(.array(VariableDeclaration.shape, unique: true)),
        "Version": PropertySchema(.string),
    ]
}

extension Reference where R == Pipeline {
    /// `Name`.
    public var name: Input<Pipeline.ID> { attribute("Name") }
    /// `Version`.
    public var version: Input<String> { attribute("Version") }
}
