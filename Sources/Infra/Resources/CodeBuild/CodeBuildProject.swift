// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::CodeBuild::Project`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html
public struct CodeBuildProject: Resource {
    /// `Artifacts`.
    public var artifacts: Artifacts
    /// `Environment`.
    public var environment: Environment
    /// `ServiceRole`.
    public var serviceRole: Input<Role.ARN>
    /// `Source`.
    public var source: Source
    /// `AutoRetryLimit`.
    public var autoRetryLimit: Input<Double>?
    /// `BadgeEnabled`.
    public var badgeEnabled: Input<Bool>?
    /// `BuildBatchConfig`.
    public var buildBatchConfig: ProjectBuildBatchConfig?
    /// `Cache`.
    public var cache: ProjectCache?
    /// `ConcurrentBuildLimit`.
    public var concurrentBuildLimit: Input<Int>?
    /// `Description`.
    public var description: Input<String>?
    /// `EncryptionKey`.
    public var encryptionKey: Input<String>?
    /// `FileSystemLocations`.
    public var fileSystemLocations: [ProjectFileSystemLocation]?
    /// `LogsConfig`.
    public var logsConfig: LogsConfig?
    /// `Name`. A change replaces the resource.
    public var name: Input<String>?
    /// `QueuedTimeoutInMinutes`.
    public var queuedTimeoutInMinutes: Input<Int>?
    /// `ResourceAccessRole`.
    public var resourceAccessRole: Input<Role.ARN>?
    /// `SecondaryArtifacts`.
    public var secondaryArtifacts: [Artifacts]?
    /// `SecondarySourceVersions`.
    public var secondarySourceVersions: [ProjectSourceVersion]?
    /// `SecondarySources`.
    public var secondarySources: [Source]?
    /// `SourceVersion`.
    public var sourceVersion: Input<String>?
    /// `Tags`.
    public var tags: Tags
    /// `TimeoutInMinutes`.
    public var timeoutInMinutes: Input<Int>?
    /// `Triggers`.
    public var triggers: ProjectTriggers?
    /// `Visibility`.
    public var visibility: Input<String>?
    /// `VpcConfig`.
    public var vpcConfig: VpcConfig?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        artifacts: Artifacts,
        environment: Environment,
        serviceRole: Input<Role.ARN>,
        source: Source,
        autoRetryLimit: Input<Double>? = nil,
        badgeEnabled: Input<Bool>? = nil,
        buildBatchConfig: ProjectBuildBatchConfig? = nil,
        cache: ProjectCache? = nil,
        concurrentBuildLimit: Input<Int>? = nil,
        description: Input<String>? = nil,
        encryptionKey: Input<String>? = nil,
        fileSystemLocations: [ProjectFileSystemLocation]? = nil,
        logsConfig: LogsConfig? = nil,
        name: Input<String>? = nil,
        queuedTimeoutInMinutes: Input<Int>? = nil,
        resourceAccessRole: Input<Role.ARN>? = nil,
        secondaryArtifacts: [Artifacts]? = nil,
        secondarySourceVersions: [ProjectSourceVersion]? = nil,
        secondarySources: [Source]? = nil,
        sourceVersion: Input<String>? = nil,
        tags: Tags = [:],
        timeoutInMinutes: Input<Int>? = nil,
        triggers: ProjectTriggers? = nil,
        visibility: Input<String>? = nil,
        vpcConfig: VpcConfig? = nil
    ) {
        self.artifacts = artifacts
        self.environment = environment
        self.serviceRole = serviceRole
        self.source = source
        self.autoRetryLimit = autoRetryLimit
        self.badgeEnabled = badgeEnabled
        self.buildBatchConfig = buildBatchConfig
        self.cache = cache
        self.concurrentBuildLimit = concurrentBuildLimit
        self.description = description
        self.encryptionKey = encryptionKey
        self.fileSystemLocations = fileSystemLocations
        self.logsConfig = logsConfig
        self.name = name
        self.queuedTimeoutInMinutes = queuedTimeoutInMinutes
        self.resourceAccessRole = resourceAccessRole
        self.secondaryArtifacts = secondaryArtifacts
        self.secondarySourceVersions = secondarySourceVersions
        self.secondarySources = secondarySources
        self.sourceVersion = sourceVersion
        self.tags = tags
        self.timeoutInMinutes = timeoutInMinutes
        self.triggers = triggers
        self.visibility = visibility
        self.vpcConfig = vpcConfig
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.artifacts = try reader.required("Artifacts")
        self.environment = try reader.required("Environment")
        self.serviceRole = try reader.required("ServiceRole")
        self.source = try reader.required("Source")
        self.autoRetryLimit = try reader.optional("AutoRetryLimit")
        self.badgeEnabled = try reader.optional("BadgeEnabled")
        self.buildBatchConfig = try reader.optional("BuildBatchConfig")
        self.cache = try reader.optional("Cache")
        self.concurrentBuildLimit = try reader.optional("ConcurrentBuildLimit")
        self.description = try reader.optional("Description")
        self.encryptionKey = try reader.optional("EncryptionKey")
        self.fileSystemLocations = try reader.optional("FileSystemLocations")
        self.logsConfig = try reader.optional("LogsConfig")
        self.name = try reader.optional("Name")
        self.queuedTimeoutInMinutes = try reader.optional("QueuedTimeoutInMinutes")
        self.resourceAccessRole = try reader.optional("ResourceAccessRole")
        self.secondaryArtifacts = try reader.optional("SecondaryArtifacts")
        self.secondarySourceVersions = try reader.optional("SecondarySourceVersions")
        self.secondarySources = try reader.optional("SecondarySources")
        self.sourceVersion = try reader.optional("SourceVersion")
        self.tags = try reader.optional("Tags") ?? [:]
        self.timeoutInMinutes = try reader.optional("TimeoutInMinutes")
        self.triggers = try reader.optional("Triggers")
        self.visibility = try reader.optional("Visibility")
        self.vpcConfig = try reader.optional("VpcConfig")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Artifacts", artifacts)
        writer.set("Environment", environment)
        writer.set("ServiceRole", serviceRole)
        writer.set("Source", source)
        writer.set("AutoRetryLimit", autoRetryLimit)
        writer.set("BadgeEnabled", badgeEnabled)
        writer.set("BuildBatchConfig", buildBatchConfig)
        writer.set("Cache", cache)
        writer.set("ConcurrentBuildLimit", concurrentBuildLimit)
        writer.set("Description", description)
        writer.set("EncryptionKey", encryptionKey)
        writer.set("FileSystemLocations", fileSystemLocations)
        writer.set("LogsConfig", logsConfig)
        writer.set("Name", name)
        writer.set("QueuedTimeoutInMinutes", queuedTimeoutInMinutes)
        writer.set("ResourceAccessRole", resourceAccessRole)
        writer.set("SecondaryArtifacts", secondaryArtifacts)
        writer.set("SecondarySourceVersions", secondarySourceVersions)
        writer.set("SecondarySources", secondarySources)
        writer.set("SourceVersion", sourceVersion)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("TimeoutInMinutes", timeoutInMinutes)
        writer.set("Triggers", triggers)
        writer.set("Visibility", visibility)
        writer.set("VpcConfig", vpcConfig)
        return writer.document
    }

    /// `Artifacts`.
    public struct Artifacts: DocumentConvertible, Hashable {
        /// `Type`.
        public var type: Input<String>
        /// `ArtifactIdentifier`.
        public var artifactIdentifier: Input<String>?
        /// `EncryptionDisabled`.
        public var encryptionDisabled: Input<Bool>?
        /// `Location`.
        public var location: Input<String>?
        /// `Name`.
        public var name: Input<String>?
        /// `NamespaceType`.
        public var namespaceType: Input<String>?
        /// `OverrideArtifactName`.
        public var overrideArtifactName: Input<Bool>?
        /// `Packaging`.
        public var packaging: Input<String>?
        /// `Path`.
        public var path: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            type: Input<String>,
            artifactIdentifier: Input<String>? = nil,
            encryptionDisabled: Input<Bool>? = nil,
            location: Input<String>? = nil,
            name: Input<String>? = nil,
            namespaceType: Input<String>? = nil,
            overrideArtifactName: Input<Bool>? = nil,
            packaging: Input<String>? = nil,
            path: Input<String>? = nil
        ) {
            self.type = type
            self.artifactIdentifier = artifactIdentifier
            self.encryptionDisabled = encryptionDisabled
            self.location = location
            self.name = name
            self.namespaceType = namespaceType
            self.overrideArtifactName = overrideArtifactName
            self.packaging = packaging
            self.path = path
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.type = try reader.required("Type")
            self.artifactIdentifier = try reader.optional("ArtifactIdentifier")
            self.encryptionDisabled = try reader.optional("EncryptionDisabled")
            self.location = try reader.optional("Location")
            self.name = try reader.optional("Name")
            self.namespaceType = try reader.optional("NamespaceType")
            self.overrideArtifactName = try reader.optional("OverrideArtifactName")
            self.packaging = try reader.optional("Packaging")
            self.path = try reader.optional("Path")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Type", type)
            writer.set("ArtifactIdentifier", artifactIdentifier)
            writer.set("EncryptionDisabled", encryptionDisabled)
            writer.set("Location", location)
            writer.set("Name", name)
            writer.set("NamespaceType", namespaceType)
            writer.set("OverrideArtifactName", overrideArtifactName)
            writer.set("Packaging", packaging)
            writer.set("Path", path)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ArtifactIdentifier": PropertySchema(.string),
                    "EncryptionDisabled": PropertySchema(.boolean),
                    "Location": PropertySchema(.string),
                    "Name": PropertySchema(.string),
                    "NamespaceType": PropertySchema(.string),
                    "OverrideArtifactName": PropertySchema(.boolean),
                    "Packaging": PropertySchema(.string),
                    "Path": PropertySchema(.string),
                    "Type": PropertySchema(.string),
                ],
                required: ["Type"]
            )
        )
    }

    /// `BuildBatchConfig/Restrictions`.
    public struct BatchRestrictions: DocumentConvertible, Hashable {
        /// `ComputeTypesAllowed`.
        public var computeTypesAllowed: [Input<String>]?
        /// `MaximumBuildsAllowed`.
        public var maximumBuildsAllowed: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(computeTypesAllowed: [Input<String>]? = nil, maximumBuildsAllowed: Input<Int>? = nil) {
            self.computeTypesAllowed = computeTypesAllowed
            self.maximumBuildsAllowed = maximumBuildsAllowed
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.computeTypesAllowed = try reader.optional("ComputeTypesAllowed")
            self.maximumBuildsAllowed = try reader.optional("MaximumBuildsAllowed")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ComputeTypesAllowed", computeTypesAllowed)
            writer.set("MaximumBuildsAllowed", maximumBuildsAllowed)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ComputeTypesAllowed": PropertySchema(.array(PropertySchema(.string))),
                    "MaximumBuildsAllowed": PropertySchema(.integer),
                ]
            )
        )
    }

    /// `SecondarySources/*/BuildStatusConfig`.
    public struct BuildStatusConfig: DocumentConvertible, Hashable {
        /// `Context`.
        public var context: Input<String>?
        /// `TargetUrl`.
        public var targetUrl: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(context: Input<String>? = nil, targetUrl: Input<String>? = nil) {
            self.context = context
            self.targetUrl = targetUrl
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.context = try reader.optional("Context")
            self.targetUrl = try reader.optional("TargetUrl")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Context", context)
            writer.set("TargetUrl", targetUrl)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Context": PropertySchema(.string), "TargetUrl": PropertySchema(.string)])
        )
    }

    /// `LogsConfig/CloudWatchLogs`.
    public struct CloudWatchLogsConfig: DocumentConvertible, Hashable {
        /// `Status`.
        public var status: Input<String>
        /// `GroupName`.
        public var groupName: Input<LogGroup.ID>?
        /// `StreamName`.
        public var streamName: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(status: Input<String>, groupName: Input<LogGroup.ID>? = nil, streamName: Input<String>? = nil) {
            self.status = status
            self.groupName = groupName
            self.streamName = streamName
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.status = try reader.required("Status")
            self.groupName = try reader.optional("GroupName")
            self.streamName = try reader.optional("StreamName")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Status", status)
            writer.set("GroupName", groupName)
            writer.set("StreamName", streamName)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "GroupName": PropertySchema(.string),
                    "Status": PropertySchema(.string),
                    "StreamName": PropertySchema(.string),
                ],
                required: ["Status"]
            )
        )
    }

    /// `Environment/DockerServer`.
    public struct DockerServer: DocumentConvertible, Hashable {
        /// `ComputeType`.
        public var computeType: Input<String>
        /// `SecurityGroupIds`.
        public var securityGroupIds: [Input<SecurityGroup.ID>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(computeType: Input<String>, securityGroupIds: [Input<SecurityGroup.ID>]? = nil) {
            self.computeType = computeType
            self.securityGroupIds = securityGroupIds
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.computeType = try reader.required("ComputeType")
            self.securityGroupIds = try reader.optional("SecurityGroupIds")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ComputeType", computeType)
            writer.set("SecurityGroupIds", securityGroupIds)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ComputeType": PropertySchema(.string),
                    "SecurityGroupIds": PropertySchema(.array(PropertySchema(.string))),
                ],
                required: ["ComputeType"]
            )
        )
    }

    /// `Environment`.
    public struct Environment: DocumentConvertible, Hashable {
        /// `ComputeType`.
        public var computeType: Input<String>
        /// `Image`.
        public var image: Input<String>
        /// `Type`.
        public var type: Input<String>
        /// `Certificate`.
        public var certificate: Input<String>?
        /// `DockerServer`.
        public var dockerServer: DockerServer?
        /// `EnvironmentVariables`.
        public var environmentVariables: [EnvironmentVariable]?
        /// `Fleet`.
        public var fleet: ProjectFleet?
        /// `ImagePullCredentialsType`.
        public var imagePullCredentialsType: Input<String>?
        /// `PrivilegedMode`.
        public var privilegedMode: Input<Bool>?
        /// `RegistryCredential`.
        public var registryCredential: RegistryCredential?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            computeType: Input<String>,
            image: Input<String>,
            type: Input<String>,
            certificate: Input<String>? = nil,
            dockerServer: DockerServer? = nil,
            environmentVariables: [EnvironmentVariable]? = nil,
            fleet: ProjectFleet? = nil,
            imagePullCredentialsType: Input<String>? = nil,
            privilegedMode: Input<Bool>? = nil,
            registryCredential: RegistryCredential? = nil
        ) {
            self.computeType = computeType
            self.image = image
            self.type = type
            self.certificate = certificate
            self.dockerServer = dockerServer
            self.environmentVariables = environmentVariables
            self.fleet = fleet
            self.imagePullCredentialsType = imagePullCredentialsType
            self.privilegedMode = privilegedMode
            self.registryCredential = registryCredential
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.computeType = try reader.required("ComputeType")
            self.image = try reader.required("Image")
            self.type = try reader.required("Type")
            self.certificate = try reader.optional("Certificate")
            self.dockerServer = try reader.optional("DockerServer")
            self.environmentVariables = try reader.optional("EnvironmentVariables")
            self.fleet = try reader.optional("Fleet")
            self.imagePullCredentialsType = try reader.optional("ImagePullCredentialsType")
            self.privilegedMode = try reader.optional("PrivilegedMode")
            self.registryCredential = try reader.optional("RegistryCredential")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ComputeType", computeType)
            writer.set("Image", image)
            writer.set("Type", type)
            writer.set("Certificate", certificate)
            writer.set("DockerServer", dockerServer)
            writer.set("EnvironmentVariables", environmentVariables)
            writer.set("Fleet", fleet)
            writer.set("ImagePullCredentialsType", imagePullCredentialsType)
            writer.set("PrivilegedMode", privilegedMode)
            writer.set("RegistryCredential", registryCredential)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Certificate": PropertySchema(.string),
                    "ComputeType": PropertySchema(.string),
                    "DockerServer": DockerServer.shape,
                    "EnvironmentVariables": PropertySchema(.array(EnvironmentVariable.shape, ordered: false)),
                    "Fleet": ProjectFleet.shape,
                    "Image": PropertySchema(.string),
                    "ImagePullCredentialsType": PropertySchema(.string),
                    "PrivilegedMode": PropertySchema(.boolean),
                    "RegistryCredential": RegistryCredential.shape,
                    "Type": PropertySchema(.string),
                ],
                required: ["ComputeType", "Image", "Type"]
            )
        )
    }

    /// `Environment/EnvironmentVariables/*`.
    public struct EnvironmentVariable: DocumentConvertible, Hashable {
        /// `Name`.
        public var name: Input<String>
        /// `Value`.
        public var value: Input<String>
        /// `Type`.
        public var type: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(name: Input<String>, value: Input<String>, type: Input<String>? = nil) {
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

        static let shape = PropertySchema(
            .object(
                ["Name": PropertySchema(.string), "Type": PropertySchema(.string), "Value": PropertySchema(.string)],
                required: ["Name", "Value"]
            )
        )
    }

    /// `SecondarySources/*/GitSubmodulesConfig`.
    public struct GitSubmodulesConfig: DocumentConvertible, Hashable {
        /// `FetchSubmodules`.
        public var fetchSubmodules: Input<Bool>

        /// Required properties come first; those left out are AWS's to choose.
        public init(fetchSubmodules: Input<Bool>) {
            self.fetchSubmodules = fetchSubmodules
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.fetchSubmodules = try reader.required("FetchSubmodules")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("FetchSubmodules", fetchSubmodules)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["FetchSubmodules": PropertySchema(.boolean)], required: ["FetchSubmodules"])
        )
    }

    /// `LogsConfig`.
    public struct LogsConfig: DocumentConvertible, Hashable {
        /// `CloudWatchLogs`.
        public var cloudWatchLogs: CloudWatchLogsConfig?
        /// `S3Logs`.
        public var s3Logs: S3LogsConfig?

        /// Required properties come first; those left out are AWS's to choose.
        public init(cloudWatchLogs: CloudWatchLogsConfig? = nil, s3Logs: S3LogsConfig? = nil) {
            self.cloudWatchLogs = cloudWatchLogs
            self.s3Logs = s3Logs
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.cloudWatchLogs = try reader.optional("CloudWatchLogs")
            self.s3Logs = try reader.optional("S3Logs")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("CloudWatchLogs", cloudWatchLogs)
            writer.set("S3Logs", s3Logs)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["CloudWatchLogs": CloudWatchLogsConfig.shape, "S3Logs": S3LogsConfig.shape])
        )
    }

    /// `BuildBatchConfig`.
    public struct ProjectBuildBatchConfig: DocumentConvertible, Hashable {
        /// `BatchReportMode`.
        public var batchReportMode: Input<String>?
        /// `CombineArtifacts`.
        public var combineArtifacts: Input<Bool>?
        /// `Restrictions`.
        public var restrictions: BatchRestrictions?
        /// `ServiceRole`.
        public var serviceRole: Input<Role.ARN>?
        /// `TimeoutInMins`.
        public var timeoutInMins: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            batchReportMode: Input<String>? = nil,
            combineArtifacts: Input<Bool>? = nil,
            restrictions: BatchRestrictions? = nil,
            serviceRole: Input<Role.ARN>? = nil,
            timeoutInMins: Input<Int>? = nil
        ) {
            self.batchReportMode = batchReportMode
            self.combineArtifacts = combineArtifacts
            self.restrictions = restrictions
            self.serviceRole = serviceRole
            self.timeoutInMins = timeoutInMins
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.batchReportMode = try reader.optional("BatchReportMode")
            self.combineArtifacts = try reader.optional("CombineArtifacts")
            self.restrictions = try reader.optional("Restrictions")
            self.serviceRole = try reader.optional("ServiceRole")
            self.timeoutInMins = try reader.optional("TimeoutInMins")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("BatchReportMode", batchReportMode)
            writer.set("CombineArtifacts", combineArtifacts)
            writer.set("Restrictions", restrictions)
            writer.set("ServiceRole", serviceRole)
            writer.set("TimeoutInMins", timeoutInMins)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "BatchReportMode": PropertySchema(.string),
                    "CombineArtifacts": PropertySchema(.boolean),
                    "Restrictions": BatchRestrictions.shape,
                    "ServiceRole": PropertySchema(.string),
                    "TimeoutInMins": PropertySchema(.integer),
                ]
            )
        )
    }

    /// `Cache`.
    public struct ProjectCache: DocumentConvertible, Hashable {
        /// `Type`.
        public var type: Input<String>
        /// `CacheNamespace`.
        public var cacheNamespace: Input<String>?
        /// `Location`.
        public var location: Input<String>?
        /// `Modes`.
        public var modes: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            type: Input<String>,
            cacheNamespace: Input<String>? = nil,
            location: Input<String>? = nil,
            modes: [Input<String>]? = nil
        ) {
            self.type = type
            self.cacheNamespace = cacheNamespace
            self.location = location
            self.modes = modes
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.type = try reader.required("Type")
            self.cacheNamespace = try reader.optional("CacheNamespace")
            self.location = try reader.optional("Location")
            self.modes = try reader.optional("Modes")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Type", type)
            writer.set("CacheNamespace", cacheNamespace)
            writer.set("Location", location)
            writer.set("Modes", modes)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "CacheNamespace": PropertySchema(.string),
                    "Location": PropertySchema(.string),
                    "Modes": PropertySchema(.array(PropertySchema(.string), ordered: false)),
                    "Type": PropertySchema(.string),
                ],
                required: ["Type"]
            )
        )
    }

    /// `FileSystemLocations/*`.
    public struct ProjectFileSystemLocation: DocumentConvertible, Hashable {
        /// `Identifier`.
        public var identifier: Input<String>
        /// `Location`.
        public var location: Input<String>
        /// `MountPoint`.
        public var mountPoint: Input<String>
        /// `Type`.
        public var type: Input<String>
        /// `MountOptions`.
        public var mountOptions: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            identifier: Input<String>,
            location: Input<String>,
            mountPoint: Input<String>,
            type: Input<String>,
            mountOptions: Input<String>? = nil
        ) {
            self.identifier = identifier
            self.location = location
            self.mountPoint = mountPoint
            self.type = type
            self.mountOptions = mountOptions
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.identifier = try reader.required("Identifier")
            self.location = try reader.required("Location")
            self.mountPoint = try reader.required("MountPoint")
            self.type = try reader.required("Type")
            self.mountOptions = try reader.optional("MountOptions")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Identifier", identifier)
            writer.set("Location", location)
            writer.set("MountPoint", mountPoint)
            writer.set("Type", type)
            writer.set("MountOptions", mountOptions)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Identifier": PropertySchema(.string),
                    "Location": PropertySchema(.string),
                    "MountOptions": PropertySchema(.string),
                    "MountPoint": PropertySchema(.string),
                    "Type": PropertySchema(.string),
                ],
                required: ["Identifier", "Location", "MountPoint", "Type"]
            )
        )
    }

    /// `Environment/Fleet`.
    public struct ProjectFleet: DocumentConvertible, Hashable {
        /// `FleetArn`.
        public var fleetArn: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(fleetArn: Input<String>? = nil) {
            self.fleetArn = fleetArn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.fleetArn = try reader.optional("FleetArn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("FleetArn", fleetArn)
            return writer.document
        }

        static let shape = PropertySchema(.object(["FleetArn": PropertySchema(.string)]))
    }

    /// `SecondarySourceVersions/*`.
    public struct ProjectSourceVersion: DocumentConvertible, Hashable {
        /// `SourceIdentifier`.
        public var sourceIdentifier: Input<String>
        /// `SourceVersion`.
        public var sourceVersion: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(sourceIdentifier: Input<String>, sourceVersion: Input<String>? = nil) {
            self.sourceIdentifier = sourceIdentifier
            self.sourceVersion = sourceVersion
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.sourceIdentifier = try reader.required("SourceIdentifier")
            self.sourceVersion = try reader.optional("SourceVersion")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("SourceIdentifier", sourceIdentifier)
            writer.set("SourceVersion", sourceVersion)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["SourceIdentifier": PropertySchema(.string), "SourceVersion": PropertySchema(.string)],
                required: ["SourceIdentifier"]
            )
        )
    }

    /// `Triggers`.
    public struct ProjectTriggers: DocumentConvertible, Hashable {
        /// `BuildType`.
        public var buildType: Input<String>?
        /// `FilterGroups`.
        public var filterGroups: [Document]?
        /// `PullRequestBuildPolicy`.
        public var pullRequestBuildPolicy: PullRequestBuildPolicy?
        /// `ScopeConfiguration`.
        public var scopeConfiguration: ScopeConfiguration?
        /// `Webhook`.
        public var webhook: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            buildType: Input<String>? = nil,
            filterGroups: [Document]? = nil,
            pullRequestBuildPolicy: PullRequestBuildPolicy? = nil,
            scopeConfiguration: ScopeConfiguration? = nil,
            webhook: Input<Bool>? = nil
        ) {
            self.buildType = buildType
            self.filterGroups = filterGroups
            self.pullRequestBuildPolicy = pullRequestBuildPolicy
            self.scopeConfiguration = scopeConfiguration
            self.webhook = webhook
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.buildType = try reader.optional("BuildType")
            self.filterGroups = try reader.optional("FilterGroups")
            self.pullRequestBuildPolicy = try reader.optional("PullRequestBuildPolicy")
            self.scopeConfiguration = try reader.optional("ScopeConfiguration")
            self.webhook = try reader.optional("Webhook")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("BuildType", buildType)
            writer.set("FilterGroups", filterGroups)
            writer.set("PullRequestBuildPolicy", pullRequestBuildPolicy)
            writer.set("ScopeConfiguration", scopeConfiguration)
            writer.set("Webhook", webhook)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "BuildType": PropertySchema(.string),
                    "FilterGroups": PropertySchema(.array(PropertySchema(.json, equivalence: .json))),
                    "PullRequestBuildPolicy": PullRequestBuildPolicy.shape,
                    "ScopeConfiguration": ScopeConfiguration.shape,
                    "Webhook": PropertySchema(.boolean),
                ]
            )
        )
    }

    /// `Triggers/PullRequestBuildPolicy`.
    public struct PullRequestBuildPolicy: DocumentConvertible, Hashable {
        /// `RequiresCommentApproval`.
        public var requiresCommentApproval: Input<String>
        /// `ApproverRoles`.
        public var approverRoles: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(requiresCommentApproval: Input<String>, approverRoles: [Input<String>]? = nil) {
            self.requiresCommentApproval = requiresCommentApproval
            self.approverRoles = approverRoles
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.requiresCommentApproval = try reader.required("RequiresCommentApproval")
            self.approverRoles = try reader.optional("ApproverRoles")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("RequiresCommentApproval", requiresCommentApproval)
            writer.set("ApproverRoles", approverRoles)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ApproverRoles": PropertySchema(.array(PropertySchema(.string))),
                    "RequiresCommentApproval": PropertySchema(.string),
                ],
                required: ["RequiresCommentApproval"]
            )
        )
    }

    /// `Environment/RegistryCredential`.
    public struct RegistryCredential: DocumentConvertible, Hashable {
        /// `Credential`.
        public var credential: Input<String>
        /// `CredentialProvider`.
        public var credentialProvider: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(credential: Input<String>, credentialProvider: Input<String>) {
            self.credential = credential
            self.credentialProvider = credentialProvider
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.credential = try reader.required("Credential")
            self.credentialProvider = try reader.required("CredentialProvider")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Credential", credential)
            writer.set("CredentialProvider", credentialProvider)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["Credential": PropertySchema(.string), "CredentialProvider": PropertySchema(.string)],
                required: ["Credential", "CredentialProvider"]
            )
        )
    }

    /// `LogsConfig/S3Logs`.
    public struct S3LogsConfig: DocumentConvertible, Hashable {
        /// `Status`.
        public var status: Input<String>
        /// `EncryptionDisabled`.
        public var encryptionDisabled: Input<Bool>?
        /// `Location`.
        public var location: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(status: Input<String>, encryptionDisabled: Input<Bool>? = nil, location: Input<String>? = nil) {
            self.status = status
            self.encryptionDisabled = encryptionDisabled
            self.location = location
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.status = try reader.required("Status")
            self.encryptionDisabled = try reader.optional("EncryptionDisabled")
            self.location = try reader.optional("Location")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Status", status)
            writer.set("EncryptionDisabled", encryptionDisabled)
            writer.set("Location", location)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "EncryptionDisabled": PropertySchema(.boolean),
                    "Location": PropertySchema(.string),
                    "Status": PropertySchema(.string),
                ],
                required: ["Status"]
            )
        )
    }

    /// `Triggers/ScopeConfiguration`.
    public struct ScopeConfiguration: DocumentConvertible, Hashable {
        /// `Name`.
        public var name: Input<String>
        /// `Domain`.
        public var domain: Input<String>?
        /// `Scope`.
        public var scope: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(name: Input<String>, domain: Input<String>? = nil, scope: Input<String>? = nil) {
            self.name = name
            self.domain = domain
            self.scope = scope
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.name = try reader.required("Name")
            self.domain = try reader.optional("Domain")
            self.scope = try reader.optional("Scope")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Name", name)
            writer.set("Domain", domain)
            writer.set("Scope", scope)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["Domain": PropertySchema(.string), "Name": PropertySchema(.string), "Scope": PropertySchema(.string)],
                required: ["Name"]
            )
        )
    }

    /// `SecondarySources/*`.
    public struct Source: DocumentConvertible, Hashable {
        /// `Type`.
        public var type: Input<String>
        /// `Auth`.
        public var auth: SourceAuth?
        /// `BuildSpec`.
        public var buildSpec: Input<String>?
        /// `BuildStatusConfig`.
        public var buildStatusConfig: BuildStatusConfig?
        /// `GitCloneDepth`.
        public var gitCloneDepth: Input<Int>?
        /// `GitSubmodulesConfig`.
        public var gitSubmodulesConfig: GitSubmodulesConfig?
        /// `InsecureSsl`.
        public var insecureSsl: Input<Bool>?
        /// `Location`.
        public var location: Input<String>?
        /// `ReportBuildStatus`.
        public var reportBuildStatus: Input<Bool>?
        /// `SourceIdentifier`.
        public var sourceIdentifier: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            type: Input<String>,
            auth: SourceAuth? = nil,
            buildSpec: Input<String>? = nil,
            buildStatusConfig: BuildStatusConfig? = nil,
            gitCloneDepth: Input<Int>? = nil,
            gitSubmodulesConfig: GitSubmodulesConfig? = nil,
            insecureSsl: Input<Bool>? = nil,
            location: Input<String>? = nil,
            reportBuildStatus: Input<Bool>? = nil,
            sourceIdentifier: Input<String>? = nil
        ) {
            self.type = type
            self.auth = auth
            self.buildSpec = buildSpec
            self.buildStatusConfig = buildStatusConfig
            self.gitCloneDepth = gitCloneDepth
            self.gitSubmodulesConfig = gitSubmodulesConfig
            self.insecureSsl = insecureSsl
            self.location = location
            self.reportBuildStatus = reportBuildStatus
            self.sourceIdentifier = sourceIdentifier
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.type = try reader.required("Type")
            self.auth = try reader.optional("Auth")
            self.buildSpec = try reader.optional("BuildSpec")
            self.buildStatusConfig = try reader.optional("BuildStatusConfig")
            self.gitCloneDepth = try reader.optional("GitCloneDepth")
            self.gitSubmodulesConfig = try reader.optional("GitSubmodulesConfig")
            self.insecureSsl = try reader.optional("InsecureSsl")
            self.location = try reader.optional("Location")
            self.reportBuildStatus = try reader.optional("ReportBuildStatus")
            self.sourceIdentifier = try reader.optional("SourceIdentifier")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Type", type)
            writer.set("Auth", auth)
            writer.set("BuildSpec", buildSpec)
            writer.set("BuildStatusConfig", buildStatusConfig)
            writer.set("GitCloneDepth", gitCloneDepth)
            writer.set("GitSubmodulesConfig", gitSubmodulesConfig)
            writer.set("InsecureSsl", insecureSsl)
            writer.set("Location", location)
            writer.set("ReportBuildStatus", reportBuildStatus)
            writer.set("SourceIdentifier", sourceIdentifier)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Auth": SourceAuth.shape,
                    "BuildSpec": PropertySchema(.string),
                    "BuildStatusConfig": BuildStatusConfig.shape,
                    "GitCloneDepth": PropertySchema(.integer),
                    "GitSubmodulesConfig": GitSubmodulesConfig.shape,
                    "InsecureSsl": PropertySchema(.boolean),
                    "Location": PropertySchema(.string),
                    "ReportBuildStatus": PropertySchema(.boolean),
                    "SourceIdentifier": PropertySchema(.string),
                    "Type": PropertySchema(.string),
                ],
                required: ["Type"]
            )
        )
    }

    /// `SecondarySources/*/Auth`.
    public struct SourceAuth: DocumentConvertible, Hashable {
        /// `Type`.
        public var type: Input<String>
        /// `Resource`.
        public var resource: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(type: Input<String>, resource: Input<String>? = nil) {
            self.type = type
            self.resource = resource
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.type = try reader.required("Type")
            self.resource = try reader.optional("Resource")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Type", type)
            writer.set("Resource", resource)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Resource": PropertySchema(.string), "Type": PropertySchema(.string)], required: ["Type"])
        )
    }

    /// `VpcConfig`.
    public struct VpcConfig: DocumentConvertible, Hashable {
        /// `SecurityGroupIds`.
        public var securityGroupIds: [Input<SecurityGroup.ID>]?
        /// `Subnets`.
        public var subnets: [Input<Subnet.ID>]?
        /// `VpcId`.
        public var vpcId: Input<VPC.ID>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            securityGroupIds: [Input<SecurityGroup.ID>]? = nil,
            subnets: [Input<Subnet.ID>]? = nil,
            vpcId: Input<VPC.ID>? = nil
        ) {
            self.securityGroupIds = securityGroupIds
            self.subnets = subnets
            self.vpcId = vpcId
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.securityGroupIds = try reader.optional("SecurityGroupIds")
            self.subnets = try reader.optional("Subnets")
            self.vpcId = try reader.optional("VpcId")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("SecurityGroupIds", securityGroupIds)
            writer.set("Subnets", subnets)
            writer.set("VpcId", vpcId)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "SecurityGroupIds": PropertySchema(.array(PropertySchema(.string), ordered: false)),
                    "Subnets": PropertySchema(.array(PropertySchema(.string), ordered: false)),
                    "VpcId": PropertySchema(.string),
                ]
            )
        )
    }
}

extension CodeBuildProject {
    /// What the registry says of `AWS::CodeBuild::Project`.
    public static let schema = Schema(
        type: "AWS::CodeBuild::Project",
        properties: properties,
        required: ["Artifacts", "Environment", "ServiceRole", "Source"],
        primaryIdentifier: ["Id"],
        createOnly: ["Name"],
        readOnly: ["Arn", "Id"],
        tagProperty: "Tags",
        exclusive: [["Name"]]
    )

    private static let properties: [String: PropertySchema] = [
        "Arn": PropertySchema(.string),
        "Artifacts": Artifacts.shape,
        "AutoRetryLimit": PropertySchema(.number),
        "BadgeEnabled": PropertySchema(.boolean),
        "BuildBatchConfig": ProjectBuildBatchConfig.shape,
        "Cache": ProjectCache.shape,
        "ConcurrentBuildLimit": PropertySchema(.integer),
        "Description": PropertySchema(.string),
        "EncryptionKey": PropertySchema(.string, equivalence: .kmsKey),
        "Environment": Environment.shape,
        "FileSystemLocations": PropertySchema(.array(ProjectFileSystemLocation.shape, ordered: false)),
        "Id": PropertySchema(.string),
        "LogsConfig": LogsConfig.shape,
        "Name": PropertySchema(.string),
        "QueuedTimeoutInMinutes": PropertySchema(
            .integer,
            limits: PropertySchema.Limits(minimum: 5.0, maximum: 480.0)
        ),
        "ResourceAccessRole": PropertySchema(.string),
        "SecondaryArtifacts": PropertySchema(.array(Artifacts.shape, ordered: false)),
        "SecondarySourceVersions": PropertySchema(.array(ProjectSourceVersion.shape, ordered: false)),
        "SecondarySources": PropertySchema(.array(Source.shape, ordered: false)),
        "ServiceRole": PropertySchema(.string),
        "Source": Source.shape,
        "SourceVersion": PropertySchema(.string),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        ["Key": PropertySchema(.string), "Value": PropertySchema(.string)],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false
            )
        ),
        "TimeoutInMinutes": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 5.0, maximum: 480.0)),
        "Triggers": ProjectTriggers.shape,
        "Visibility": PropertySchema(.string),
        "VpcConfig": VpcConfig.shape,
    ]
}

extension Reference where R == CodeBuildProject {
    /// `Arn`.
    public var arn: Input<CodeBuildProject.ARN> { attribute("Arn") }
    /// `Id`.
    public var id: Input<CodeBuildProject.ID> { attribute("Id") }
}
