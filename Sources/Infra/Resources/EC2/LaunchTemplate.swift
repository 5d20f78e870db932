// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::LaunchTemplate`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html
public struct LaunchTemplate: Resource {
    /// `LaunchTemplateData`.
    public var launchTemplateData: LaunchTemplateData
    /// `LaunchTemplateName`. A change replaces the resource.
    public var launchTemplateName: Input<String>?
    /// `TagSpecifications`.
    public var tagSpecifications: [LaunchTemplateTagSpecification]?
    /// `VersionDescription`.
    public var versionDescription: Input<String>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        launchTemplateData: LaunchTemplateData,
        launchTemplateName: Input<String>? = nil,
        tagSpecifications: [LaunchTemplateTagSpecification]? = nil,
        versionDescription: Input<String>? = nil
    ) {
        self.launchTemplateData = launchTemplateData
        self.launchTemplateName = launchTemplateName
        self.tagSpecifications = tagSpecifications
        self.versionDescription = versionDescription
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.launchTemplateData = try reader.required("LaunchTemplateData")
        self.launchTemplateName = try reader.optional("LaunchTemplateName")
        self.tagSpecifications = try reader.optional("TagSpecifications")
        self.versionDescription = try reader.optional("VersionDescription")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("LaunchTemplateData", launchTemplateData)
        writer.set("LaunchTemplateName", launchTemplateName)
        writer.set("TagSpecifications", tagSpecifications)
        writer.set("VersionDescription", versionDescription)
        return writer.document
    }

    /// `LaunchTemplateData/InstanceRequirements/AcceleratorCount`.
    public struct AcceleratorCount: DocumentConvertible, Hashable {
        /// `Max`.
        public var max: Input<Int>?
        /// `Min`.
        public var min: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
            self.max = max
            self.min = min
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.max = try reader.optional("Max")
            self.min = try reader.optional("Min")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Max", max)
            writer.set("Min", min)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Max": PropertySchema(.integer), "Min": PropertySchema(.integer)]))
    }

    /// `LaunchTemplateData/InstanceRequirements/AcceleratorTotalMemoryMiB`.
    public struct AcceleratorTotalMemoryMiB: DocumentConvertible, Hashable {
        /// `Max`.
        public var max: Input<Int>?
        /// `Min`.
        public var min: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
            self.max = max
            self.min = min
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.max = try reader.optional("Max")
            self.min = try reader.optional("Min")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Max", max)
            writer.set("Min", min)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Max": PropertySchema(.integer), "Min": PropertySchema(.integer)]))
    }

    /// `LaunchTemplateData/InstanceRequirements/BaselineEbsBandwidthMbps`.
    public struct BaselineEbsBandwidthMbps: DocumentConvertible, Hashable {
        /// `Max`.
        public var max: Input<Int>?
        /// `Min`.
        public var min: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
            self.max = max
            self.min = min
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.max = try reader.optional("Max")
            self.min = try reader.optional("Min")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Max", max)
            writer.set("Min", min)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Max": PropertySchema(.integer), "Min": PropertySchema(.integer)]))
    }

    /// `LaunchTemplateData/InstanceRequirements/BaselinePerformanceFactors`.
    public struct BaselinePerformanceFactors: DocumentConvertible, Hashable {
        /// `Cpu`.
        public var cpu: Cpu?

        /// Required properties come first; those left out are AWS's to choose.
        public init(cpu: Cpu? = nil) {
            self.cpu = cpu
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.cpu = try reader.optional("Cpu")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Cpu", cpu)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Cpu": Cpu.shape]))
    }

    /// `LaunchTemplateData/BlockDeviceMappings/*`.
    public struct BlockDeviceMapping: DocumentConvertible, Hashable {
        /// `DeviceName`.
        public var deviceName: Input<String>?
        /// `Ebs`.
        public var ebs: Ebs?
        /// `NoDevice`.
        public var noDevice: Input<String>?
        /// `VirtualName`.
        public var virtualName: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            deviceName: Input<String>? = nil,
            ebs: Ebs? = nil,
            noDevice: Input<String>? = nil,
            virtualName: Input<String>? = nil
        ) {
            self.deviceName = deviceName
            self.ebs = ebs
            self.noDevice = noDevice
            self.virtualName = virtualName
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.deviceName = try reader.optional("DeviceName")
            self.ebs = try reader.optional("Ebs")
            self.noDevice = try reader.optional("NoDevice")
            self.virtualName = try reader.optional("VirtualName")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("DeviceName", deviceName)
            writer.set("Ebs", ebs)
            writer.set("NoDevice", noDevice)
            writer.set("VirtualName", virtualName)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "DeviceName": PropertySchema(.string),
                    "Ebs": Ebs.shape,
                    "NoDevice": PropertySchema(.string),
                    "VirtualName": PropertySchema(.string),
                ],
                constraints: [.exactlyOne(["Ebs", "NoDevice", "VirtualName"])]
            )
        )
    }

    /// `LaunchTemplateData/CapacityReservationSpecification`.
    public struct CapacityReservationSpecification: DocumentConvertible, Hashable {
        /// `CapacityReservationPreference`.
        public var capacityReservationPreference: CapacityReservationPreference?
        /// `CapacityReservationTarget`.
        public var capacityReservationTarget: CapacityReservationTarget?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            capacityReservationPreference: CapacityReservationPreference? = nil,
            capacityReservationTarget: CapacityReservationTarget? = nil
        ) {
            self.capacityReservationPreference = capacityReservationPreference
            self.capacityReservationTarget = capacityReservationTarget
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.capacityReservationPreference = try reader.optional("CapacityReservationPreference")
            self.capacityReservationTarget = try reader.optional("CapacityReservationTarget")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("CapacityReservationPreference", capacityReservationPreference)
            writer.set("CapacityReservationTarget", capacityReservationTarget)
            return writer.document
        }

        /// `LaunchTemplateData/CapacityReservationSpecification/CapacityReservationPreference`.
        public enum CapacityReservationPreference: OpenEnumeration {
            case capacityReservationsOnly
            case none
            case open
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "capacity-reservations-only": self = .capacityReservationsOnly
                case "none": self = .none
                case "open": self = .open
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .capacityReservationsOnly: "capacity-reservations-only"
                case .none: "none"
                case .open: "open"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "CapacityReservationPreference": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["capacity-reservations-only", "none", "open"])
                    ),
                    "CapacityReservationTarget": CapacityReservationTarget.shape,
                ]
            )
        )
    }

    /// `LaunchTemplateData/CapacityReservationSpecification/CapacityReservationTarget`.
    public struct CapacityReservationTarget: DocumentConvertible, Hashable {
        /// `CapacityReservationId`.
        public var capacityReservationId: Input<String>?
        /// `CapacityReservationResourceGroupArn`.
        public var capacityReservationResourceGroupArn: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            capacityReservationId: Input<String>? = nil,
            capacityReservationResourceGroupArn: Input<String>? = nil
        ) {
            self.capacityReservationId = capacityReservationId
            self.capacityReservationResourceGroupArn = capacityReservationResourceGroupArn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.capacityReservationId = try reader.optional("CapacityReservationId")
            self.capacityReservationResourceGroupArn = try reader.optional("CapacityReservationResourceGroupArn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("CapacityReservationId", capacityReservationId)
            writer.set("CapacityReservationResourceGroupArn", capacityReservationResourceGroupArn)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "CapacityReservationId": PropertySchema(.string),
                    "CapacityReservationResourceGroupArn": PropertySchema(.string),
                ]
            )
        )
    }

    /// `LaunchTemplateData/NetworkInterfaces/*/ConnectionTrackingSpecification`.
    public struct ConnectionTrackingSpecification: DocumentConvertible, Hashable {
        /// `TcpEstablishedTimeout`.
        public var tcpEstablishedTimeout: Input<Int>?
        /// `UdpStreamTimeout`.
        public var udpStreamTimeout: Input<Int>?
        /// `UdpTimeout`.
        public var udpTimeout: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            tcpEstablishedTimeout: Input<Int>? = nil,
            udpStreamTimeout: Input<Int>? = nil,
            udpTimeout: Input<Int>? = nil
        ) {
            self.tcpEstablishedTimeout = tcpEstablishedTimeout
            self.udpStreamTimeout = udpStreamTimeout
            self.udpTimeout = udpTimeout
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.tcpEstablishedTimeout = try reader.optional("TcpEstablishedTimeout")
            self.udpStreamTimeout = try reader.optional("UdpStreamTimeout")
            self.udpTimeout = try reader.optional("UdpTimeout")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("TcpEstablishedTimeout", tcpEstablishedTimeout)
            writer.set("UdpStreamTimeout", udpStreamTimeout)
            writer.set("UdpTimeout", udpTimeout)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "TcpEstablishedTimeout": PropertySchema(.integer),
                    "UdpStreamTimeout": PropertySchema(.integer),
                    "UdpTimeout": PropertySchema(.integer),
                ]
            )
        )
    }

    /// `LaunchTemplateData/InstanceRequirements/BaselinePerformanceFactors/Cpu`.
    public struct Cpu: DocumentConvertible, Hashable {
        /// `References`.
        public var references: [LaunchTemplateReference]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(references: [LaunchTemplateReference]? = nil) {
            self.references = references
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.references = try reader.optional("References")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("References", references)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["References": PropertySchema(.array(LaunchTemplateReference.shape, unique: true))])
        )
    }

    /// `LaunchTemplateData/CpuOptions`.
    public struct CpuOptions: DocumentConvertible, Hashable {
        /// `AmdSevSnp`.
        public var amdSevSnp: AmdSevSnp?
        /// `CoreCount`.
        public var coreCount: Input<Int>?
        /// `ThreadsPerCore`.
        public var threadsPerCore: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(amdSevSnp: AmdSevSnp? = nil, coreCount: Input<Int>? = nil, threadsPerCore: Input<Int>? = nil) {
            self.amdSevSnp = amdSevSnp
            self.coreCount = coreCount
            self.threadsPerCore = threadsPerCore
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.amdSevSnp = try reader.optional("AmdSevSnp")
            self.coreCount = try reader.optional("CoreCount")
            self.threadsPerCore = try reader.optional("ThreadsPerCore")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AmdSevSnp", amdSevSnp)
            writer.set("CoreCount", coreCount)
            writer.set("ThreadsPerCore", threadsPerCore)
            return writer.document
        }

        /// `LaunchTemplateData/CpuOptions/AmdSevSnp`.
        public enum AmdSevSnp: OpenEnumeration {
            case enabled
            case disabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "enabled": self = .enabled
                case "disabled": self = .disabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .enabled: "enabled"
                case .disabled: "disabled"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AmdSevSnp": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["enabled", "disabled"])
                    ),
                    "CoreCount": PropertySchema(.integer),
                    "ThreadsPerCore": PropertySchema(.integer),
                ]
            )
        )
    }

    /// `LaunchTemplateData/CreditSpecification`.
    public struct CreditSpecification: DocumentConvertible, Hashable {
        /// `CpuCredits`.
        public var cpuCredits: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(cpuCredits: Input<String>) {
            self.cpuCredits = cpuCredits
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.cpuCredits = try reader.required("CpuCredits")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("CpuCredits", cpuCredits)
            return writer.document
        }

        static let shape = PropertySchema(.object(["CpuCredits": PropertySchema(.string)], required: ["CpuCredits"]))
    }

    /// `LaunchTemplateData/BlockDeviceMappings/*/Ebs`.
    public struct Ebs: DocumentConvertible, Hashable {
        /// `DeleteOnTermination`.
        public var deleteOnTermination: Input<Bool>?
        /// `EbsCardIndex`.
        public var ebsCardIndex: Input<Int>?
        /// `Encrypted`.
        public var encrypted: Input<Bool>?
        /// `Iops`.
        public var iops: Input<Int>?
        /// `KmsKeyId`.
        public var kmsKeyId: Input<String>?
        /// `SnapshotId`.
        public var snapshotId: Input<String>?
        /// `Throughput`.
        public var throughput: Input<Int>?
        /// `VolumeInitializationRate`.
        public var volumeInitializationRate: Input<Int>?
        /// `VolumeSize`.
        public var volumeSize: Input<Int>?
        /// `VolumeType`.
        public var volumeType: VolumeType?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            deleteOnTermination: Input<Bool>? = nil,
            ebsCardIndex: Input<Int>? = nil,
            encrypted: Input<Bool>? = nil,
            iops: Input<Int>? = nil,
            kmsKeyId: Input<String>? = nil,
            snapshotId: Input<String>? = nil,
            throughput: Input<Int>? = nil,
            volumeInitializationRate: Input<Int>? = nil,
            volumeSize: Input<Int>? = nil,
            volumeType: VolumeType? = nil
        ) {
            self.deleteOnTermination = deleteOnTermination
            self.ebsCardIndex = ebsCardIndex
            self.encrypted = encrypted
            self.iops = iops
            self.kmsKeyId = kmsKeyId
            self.snapshotId = snapshotId
            self.throughput = throughput
            self.volumeInitializationRate = volumeInitializationRate
            self.volumeSize = volumeSize
            self.volumeType = volumeType
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.deleteOnTermination = try reader.optional("DeleteOnTermination")
            self.ebsCardIndex = try reader.optional("EbsCardIndex")
            self.encrypted = try reader.optional("Encrypted")
            self.iops = try reader.optional("Iops")
            self.kmsKeyId = try reader.optional("KmsKeyId")
            self.snapshotId = try reader.optional("SnapshotId")
            self.throughput = try reader.optional("Throughput")
            self.volumeInitializationRate = try reader.optional("VolumeInitializationRate")
            self.volumeSize = try reader.optional("VolumeSize")
            self.volumeType = try reader.optional("VolumeType")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("DeleteOnTermination", deleteOnTermination)
            writer.set("EbsCardIndex", ebsCardIndex)
            writer.set("Encrypted", encrypted)
            writer.set("Iops", iops)
            writer.set("KmsKeyId", kmsKeyId)
            writer.set("SnapshotId", snapshotId)
            writer.set("Throughput", throughput)
            writer.set("VolumeInitializationRate", volumeInitializationRate)
            writer.set("VolumeSize", volumeSize)
            writer.set("VolumeType", volumeType)
            return writer.document
        }

        /// `LaunchTemplateData/BlockDeviceMappings/*/Ebs/VolumeType`.
        public enum VolumeType: OpenEnumeration {
            case gp2
            case gp3
            case io1
            case io2
            case sc1
            case st1
            case standard
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "gp2": self = .gp2
                case "gp3": self = .gp3
                case "io1": self = .io1
                case "io2": self = .io2
                case "sc1": self = .sc1
                case "st1": self = .st1
                case "standard": self = .standard
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .gp2: "gp2"
                case .gp3: "gp3"
                case .io1: "io1"
                case .io2: "io2"
                case .sc1: "sc1"
                case .st1: "st1"
                case .standard: "standard"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "DeleteOnTermination": PropertySchema(.boolean),
                    "EbsCardIndex": PropertySchema(.integer),
                    "Encrypted": PropertySchema(.boolean),
                    "Iops": PropertySchema(.integer),
                    "KmsKeyId": PropertySchema(.string),
                    "SnapshotId": PropertySchema(.string),
                    "Throughput": PropertySchema(.integer),
                    "VolumeInitializationRate": PropertySchema(.integer),
                    "VolumeSize": PropertySchema(.integer),
                    "VolumeType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"])
                    ),
                ]
            )
        )
    }

    /// `LaunchTemplateData/NetworkInterfaces/*/EnaSrdSpecification`.
    public struct EnaSrdSpecification: DocumentConvertible, Hashable {
        /// `EnaSrdEnabled`.
        public var enaSrdEnabled: Input<Bool>?
        /// `EnaSrdUdpSpecification`.
        public var enaSrdUdpSpecification: EnaSrdUdpSpecification?

        /// Required properties come first; those left out are AWS's to choose.
        public init(enaSrdEnabled: Input<Bool>? = nil, enaSrdUdpSpecification: EnaSrdUdpSpecification? = nil) {
            self.enaSrdEnabled = enaSrdEnabled
            self.enaSrdUdpSpecification = enaSrdUdpSpecification
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enaSrdEnabled = try reader.optional("EnaSrdEnabled")
            self.enaSrdUdpSpecification = try reader.optional("EnaSrdUdpSpecification")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("EnaSrdEnabled", enaSrdEnabled)
            writer.set("EnaSrdUdpSpecification", enaSrdUdpSpecification)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["EnaSrdEnabled": PropertySchema(.boolean), "EnaSrdUdpSpecification": EnaSrdUdpSpecification.shape]
            )
        )
    }

    /// `LaunchTemplateData/NetworkInterfaces/*/EnaSrdSpecification/EnaSrdUdpSpecification`.
    public struct EnaSrdUdpSpecification: DocumentConvertible, Hashable {
        /// `EnaSrdUdpEnabled`.
        public var enaSrdUdpEnabled: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(enaSrdUdpEnabled: Input<Bool>? = nil) {
            self.enaSrdUdpEnabled = enaSrdUdpEnabled
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enaSrdUdpEnabled = try reader.optional("EnaSrdUdpEnabled")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("EnaSrdUdpEnabled", enaSrdUdpEnabled)
            return writer.document
        }

        static let shape = PropertySchema(.object(["EnaSrdUdpEnabled": PropertySchema(.boolean)]))
    }

    /// `LaunchTemplateData/EnclaveOptions`.
    public struct EnclaveOptions: DocumentConvertible, Hashable {
        /// `Enabled`.
        public var enabled: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(enabled: Input<Bool>? = nil) {
            self.enabled = enabled
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enabled = try reader.optional("Enabled")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Enabled", enabled)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Enabled": PropertySchema(.boolean)]))
    }

    /// `LaunchTemplateData/HibernationOptions`.
    public struct HibernationOptions: DocumentConvertible, Hashable {
        /// `Configured`.
        public var configured: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(configured: Input<Bool>? = nil) {
            self.configured = configured
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.configured = try reader.optional("Configured")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Configured", configured)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Configured": PropertySchema(.boolean)]))
    }

    /// `LaunchTemplateData/IamInstanceProfile`.
    public struct IamInstanceProfile: DocumentConvertible, Hashable {
        /// `Arn`.
        public var arn: Input<InstanceProfile.ARN>?
        /// `Name`.
        public var name: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(arn: Input<InstanceProfile.ARN>? = nil, name: Input<String>? = nil) {
            self.arn = arn
            self.name = name
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.arn = try reader.optional("Arn")
            self.name = try reader.optional("Name")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Arn", arn)
            writer.set("Name", name)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Arn": PropertySchema(.string), "Name": PropertySchema(.string)]))
    }

    /// `LaunchTemplateData/InstanceMarketOptions`.
    public struct InstanceMarketOptions: DocumentConvertible, Hashable {
        /// `MarketType`.
        public var marketType: MarketType?
        /// `SpotOptions`.
        public var spotOptions: SpotOptions?

        /// Required properties come first; those left out are AWS's to choose.
        public init(marketType: MarketType? = nil, spotOptions: SpotOptions? = nil) {
            self.marketType = marketType
            self.spotOptions = spotOptions
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.marketType = try reader.optional("MarketType")
            self.spotOptions = try reader.optional("SpotOptions")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("MarketType", marketType)
            writer.set("SpotOptions", spotOptions)
            return writer.document
        }

        /// `LaunchTemplateData/InstanceMarketOptions/MarketType`.
        public enum MarketType: OpenEnumeration {
            case capacityBlock
            case interruptibleCapacityReservation
            case spot
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "capacity-block": self = .capacityBlock
                case "interruptible-capacity-reservation": self = .interruptibleCapacityReservation
                case "spot": self = .spot
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .capacityBlock: "capacity-block"
                case .interruptibleCapacityReservation: "interruptible-capacity-reservation"
                case .spot: "spot"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "MarketType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: ["capacity-block", "interruptible-capacity-reservation", "spot"]
                        )
                    ),
                    "SpotOptions": SpotOptions.shape,
                ]
            )
        )
    }

    /// `LaunchTemplateData/InstanceRequirements`.
    public struct InstanceRequirements: DocumentConvertible, Hashable {
        /// `MemoryMiB`.
        public var memoryMiB: MemoryMiB
        /// `VCpuCount`.
        public var vCpuCount: VCpuCount
        /// `AcceleratorCount`.
        public var acceleratorCount: AcceleratorCount?
        /// `AcceleratorManufacturers`.
        public var acceleratorManufacturers: [AcceleratorManufacturers]?
        /// `AcceleratorNames`.
        public var acceleratorNames: [AcceleratorNames]?
        /// `AcceleratorTotalMemoryMiB`.
        public var acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiB?
        /// `AcceleratorTypes`.
        public var acceleratorTypes: [AcceleratorTypes]?
        /// `AllowedInstanceTypes`.
        public var allowedInstanceTypes: [Input<String>]?
        /// `BareMetal`.
        public var bareMetal: BareMetal?
        /// `BaselineEbsBandwidthMbps`.
        public var baselineEbsBandwidthMbps: BaselineEbsBandwidthMbps?
        /// `BaselinePerformanceFactors`.
        public var baselinePerformanceFactors: BaselinePerformanceFactors?
        /// `BurstablePerformance`.
        public var burstablePerformance: BurstablePerformance?
        /// `CpuManufacturers`.
        public var cpuManufacturers: [CpuManufacturers]?
        /// `ExcludedInstanceTypes`.
        public var excludedInstanceTypes: [Input<String>]?
        /// `InstanceGenerations`.
        public var instanceGenerations: [InstanceGenerations]?
        /// `LocalStorage`.
        public var localStorage: LocalStorage?
        /// `LocalStorageTypes`.
        public var localStorageTypes: [LocalStorageTypes]?
        /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
        public var maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Input<Int>?
        /// `MemoryGiBPerVCpu`.
        public var memoryGiBPerVCpu: MemoryGiBPerVCpu?
        /// `NetworkBandwidthGbps`.
        public var networkBandwidthGbps: NetworkBandwidthGbps?
        /// `NetworkInterfaceCount`.
        public var networkInterfaceCount: NetworkInterfaceCount?
        /// `OnDemandMaxPricePercentageOverLowestPrice`.
        public var onDemandMaxPricePercentageOverLowestPrice: Input<Int>?
        /// `RequireHibernateSupport`.
        public var requireHibernateSupport: Input<Bool>?
        /// `SpotMaxPricePercentageOverLowestPrice`.
        public var spotMaxPricePercentageOverLowestPrice: Input<Int>?
        /// `TotalLocalStorageGB`.
        public var totalLocalStorageGB: TotalLocalStorageGB?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            memoryMiB: MemoryMiB,
            vCpuCount: VCpuCount,
            acceleratorCount: AcceleratorCount? = nil,
            acceleratorManufacturers: [AcceleratorManufacturers]? = nil,
            acceleratorNames: [AcceleratorNames]? = nil,
            acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiB? = nil,
            acceleratorTypes: [AcceleratorTypes]? = nil,
            allowedInstanceTypes: [Input<String>]? = nil,
            bareMetal: BareMetal? = nil,
            baselineEbsBandwidthMbps: BaselineEbsBandwidthMbps? = nil,
            baselinePerformanceFactors: BaselinePerformanceFactors? = nil,
            burstablePerformance: BurstablePerformance? = nil,
            cpuManufacturers: [CpuManufacturers]? = nil,
            excludedInstanceTypes: [Input<String>]? = nil,
            instanceGenerations: [InstanceGenerations]? = nil,
            localStorage: LocalStorage? = nil,
            localStorageTypes: [LocalStorageTypes]? = nil,
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Input<Int>? = nil,
            memoryGiBPerVCpu: MemoryGiBPerVCpu? = nil,
            networkBandwidthGbps: NetworkBandwidthGbps? = nil,
            networkInterfaceCount: NetworkInterfaceCount? = nil,
            onDemandMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
            requireHibernateSupport: Input<Bool>? = nil,
            spotMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
            totalLocalStorageGB: TotalLocalStorageGB? = nil
        ) {
            self.memoryMiB = memoryMiB
            self.vCpuCount = vCpuCount
            self.acceleratorCount = acceleratorCount
            self.acceleratorManufacturers = acceleratorManufacturers
            self.acceleratorNames = acceleratorNames
            self.acceleratorTotalMemoryMiB = acceleratorTotalMemoryMiB
            self.acceleratorTypes = acceleratorTypes
            self.allowedInstanceTypes = allowedInstanceTypes
            self.bareMetal = bareMetal
            self.baselineEbsBandwidthMbps = baselineEbsBandwidthMbps
            self.baselinePerformanceFactors = baselinePerformanceFactors
            self.burstablePerformance = burstablePerformance
            self.cpuManufacturers = cpuManufacturers
            self.excludedInstanceTypes = excludedInstanceTypes
            self.instanceGenerations = instanceGenerations
            self.localStorage = localStorage
            self.localStorageTypes = localStorageTypes
            self.maxSpotPriceAsPercentageOfOptimalOnDemandPrice = maxSpotPriceAsPercentageOfOptimalOnDemandPrice
            self.memoryGiBPerVCpu = memoryGiBPerVCpu
            self.networkBandwidthGbps = networkBandwidthGbps
            self.networkInterfaceCount = networkInterfaceCount
            self.onDemandMaxPricePercentageOverLowestPrice = onDemandMaxPricePercentageOverLowestPrice
            self.requireHibernateSupport = requireHibernateSupport
            self.spotMaxPricePercentageOverLowestPrice = spotMaxPricePercentageOverLowestPrice
            self.totalLocalStorageGB = totalLocalStorageGB
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.memoryMiB = try reader.required("MemoryMiB")
            self.vCpuCount = try reader.required("VCpuCount")
            self.acceleratorCount = try reader.optional("AcceleratorCount")
            self.acceleratorManufacturers = try reader.optional("AcceleratorManufacturers")
            self.acceleratorNames = try reader.optional("AcceleratorNames")
            self.acceleratorTotalMemoryMiB = try reader.optional("AcceleratorTotalMemoryMiB")
            self.acceleratorTypes = try reader.optional("AcceleratorTypes")
            self.allowedInstanceTypes = try reader.optional("AllowedInstanceTypes")
            self.bareMetal = try reader.optional("BareMetal")
            self.baselineEbsBandwidthMbps = try reader.optional("BaselineEbsBandwidthMbps")
            self.baselinePerformanceFactors = try reader.optional("BaselinePerformanceFactors")
            self.burstablePerformance = try reader.optional("BurstablePerformance")
            self.cpuManufacturers = try reader.optional("CpuManufacturers")
            self.excludedInstanceTypes = try reader.optional("ExcludedInstanceTypes")
            self.instanceGenerations = try reader.optional("InstanceGenerations")
            self.localStorage = try reader.optional("LocalStorage")
            self.localStorageTypes = try reader.optional("LocalStorageTypes")
            self.maxSpotPriceAsPercentageOfOptimalOnDemandPrice =
                try reader.optional("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice")
            self.memoryGiBPerVCpu = try reader.optional("MemoryGiBPerVCpu")
            self.networkBandwidthGbps = try reader.optional("NetworkBandwidthGbps")
            self.networkInterfaceCount = try reader.optional("NetworkInterfaceCount")
            self.onDemandMaxPricePercentageOverLowestPrice =
                try reader.optional("OnDemandMaxPricePercentageOverLowestPrice")
            self.requireHibernateSupport = try reader.optional("RequireHibernateSupport")
            self.spotMaxPricePercentageOverLowestPrice = try reader.optional("SpotMaxPricePercentageOverLowestPrice")
            self.totalLocalStorageGB = try reader.optional("TotalLocalStorageGB")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("MemoryMiB", memoryMiB)
            writer.set("VCpuCount", vCpuCount)
            writer.set("AcceleratorCount", acceleratorCount)
            writer.set("AcceleratorManufacturers", acceleratorManufacturers)
            writer.set("AcceleratorNames", acceleratorNames)
            writer.set("AcceleratorTotalMemoryMiB", acceleratorTotalMemoryMiB)
            writer.set("AcceleratorTypes", acceleratorTypes)
            writer.set("AllowedInstanceTypes", allowedInstanceTypes)
            writer.set("BareMetal", bareMetal)
            writer.set("BaselineEbsBandwidthMbps", baselineEbsBandwidthMbps)
            writer.set("BaselinePerformanceFactors", baselinePerformanceFactors)
            writer.set("BurstablePerformance", burstablePerformance)
            writer.set("CpuManufacturers", cpuManufacturers)
            writer.set("ExcludedInstanceTypes", excludedInstanceTypes)
            writer.set("InstanceGenerations", instanceGenerations)
            writer.set("LocalStorage", localStorage)
            writer.set("LocalStorageTypes", localStorageTypes)
            writer.set("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
            writer.set("MemoryGiBPerVCpu", memoryGiBPerVCpu)
            writer.set("NetworkBandwidthGbps", networkBandwidthGbps)
            writer.set("NetworkInterfaceCount", networkInterfaceCount)
            writer.set("OnDemandMaxPricePercentageOverLowestPrice", onDemandMaxPricePercentageOverLowestPrice)
            writer.set("RequireHibernateSupport", requireHibernateSupport)
            writer.set("SpotMaxPricePercentageOverLowestPrice", spotMaxPricePercentageOverLowestPrice)
            writer.set("TotalLocalStorageGB", totalLocalStorageGB)
            return writer.document
        }

        /// `LaunchTemplateData/InstanceRequirements/AcceleratorManufacturers/*`.
        public enum AcceleratorManufacturers: OpenEnumeration {
            case amazonWebServices
            case amd
            case habana
            case nvidia
            case xilinx
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "amazon-web-services": self = .amazonWebServices
                case "amd": self = .amd
                case "habana": self = .habana
                case "nvidia": self = .nvidia
                case "xilinx": self = .xilinx
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .amazonWebServices: "amazon-web-services"
                case .amd: "amd"
                case .habana: "habana"
                case .nvidia: "nvidia"
                case .xilinx: "xilinx"
                case .custom(let text): text
                }
            }
        }

        /// `LaunchTemplateData/InstanceRequirements/AcceleratorNames/*`.
        public enum AcceleratorNames: OpenEnumeration {
            case a100
            case a10g
            case gaudiHl205
            case h100
            case inferentia
            case inferentia2
            case k520
            case k80
            case l4
            case l40s
            case m60
            case radeonProV520
            case t4
            case t4g
            case trainium
            case trainium2
            case u30
            case v100
            case vu9p
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "a100": self = .a100
                case "a10g": self = .a10g
                case "gaudi-hl-205": self = .gaudiHl205
                case "h100": self = .h100
                case "inferentia": self = .inferentia
                case "inferentia2": self = .inferentia2
                case "k520": self = .k520
                case "k80": self = .k80
                case "l4": self = .l4
                case "l40s": self = .l40s
                case "m60": self = .m60
                case "radeon-pro-v520": self = .radeonProV520
                case "t4": self = .t4
                case "t4g": self = .t4g
                case "trainium": self = .trainium
                case "trainium2": self = .trainium2
                case "u30": self = .u30
                case "v100": self = .v100
                case "vu9p": self = .vu9p
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .a100: "a100"
                case .a10g: "a10g"
                case .gaudiHl205: "gaudi-hl-205"
                case .h100: "h100"
                case .inferentia: "inferentia"
                case .inferentia2: "inferentia2"
                case .k520: "k520"
                case .k80: "k80"
                case .l4: "l4"
                case .l40s: "l40s"
                case .m60: "m60"
                case .radeonProV520: "radeon-pro-v520"
                case .t4: "t4"
                case .t4g: "t4g"
                case .trainium: "trainium"
                case .trainium2: "trainium2"
                case .u30: "u30"
                case .v100: "v100"
                case .vu9p: "vu9p"
                case .custom(let text): text
                }
            }
        }

        /// `LaunchTemplateData/InstanceRequirements/AcceleratorTypes/*`.
        public enum AcceleratorTypes: OpenEnumeration {
            case fpga
            case gpu
            case inference
            case media
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "fpga": self = .fpga
                case "gpu": self = .gpu
                case "inference": self = .inference
                case "media": self = .media
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .fpga: "fpga"
                case .gpu: "gpu"
                case .inference: "inference"
                case .media: "media"
                case .custom(let text): text
                }
            }
        }

        /// `LaunchTemplateData/InstanceRequirements/BareMetal`.
        public enum BareMetal: OpenEnumeration {
            case excluded
            case included
            case required
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "excluded": self = .excluded
                case "included": self = .included
                case "required": self = .required
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .excluded: "excluded"
                case .included: "included"
                case .required: "required"
                case .custom(let text): text
                }
            }
        }

        /// `LaunchTemplateData/InstanceRequirements/BurstablePerformance`.
        public enum BurstablePerformance: OpenEnumeration {
            case excluded
            case included
            case required
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "excluded": self = .excluded
                case "included": self = .included
                case "required": self = .required
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .excluded: "excluded"
                case .included: "included"
                case .required: "required"
                case .custom(let text): text
                }
            }
        }

        /// `LaunchTemplateData/InstanceRequirements/CpuManufacturers/*`.
        public enum CpuManufacturers: OpenEnumeration {
            case amazonWebServices
            case amd
            case apple
            case intel
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "amazon-web-services": self = .amazonWebServices
                case "amd": self = .amd
                case "apple": self = .apple
                case "intel": self = .intel
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .amazonWebServices: "amazon-web-services"
                case .amd: "amd"
                case .apple: "apple"
                case .intel: "intel"
                case .custom(let text): text
                }
            }
        }

        /// `LaunchTemplateData/InstanceRequirements/InstanceGenerations/*`.
        public enum InstanceGenerations: OpenEnumeration {
            case current
            case previous
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "current": self = .current
                case "previous": self = .previous
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .current: "current"
                case .previous: "previous"
                case .custom(let text): text
                }
            }
        }

        /// `LaunchTemplateData/InstanceRequirements/LocalStorage`.
        public enum LocalStorage: OpenEnumeration {
            case excluded
            case included
            case required
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "excluded": self = .excluded
                case "included": self = .included
                case "required": self = .required
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .excluded: "excluded"
                case .included: "included"
                case .required: "required"
                case .custom(let text): text
                }
            }
        }

        /// `LaunchTemplateData/InstanceRequirements/LocalStorageTypes/*`.
        public enum LocalStorageTypes: OpenEnumeration {
            case hdd
            case ssd
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "hdd": self = .hdd
                case "ssd": self = .ssd
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .hdd: "hdd"
                case .ssd: "ssd"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AcceleratorCount": AcceleratorCount.shape,
                    "AcceleratorManufacturers": PropertySchema(
                        .array(
                            PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(
                                    allowed: ["amazon-web-services", "amd", "habana", "nvidia", "xilinx"]
                                )
                            )
                        )
                    ),
                    "AcceleratorNames": PropertySchema(
                        .array(
                            PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(
                                    allowed: [
                                        "a100",
                                        "a10g",
                                        "gaudi-hl-205",
                                        "h100",
                                        "inferentia",
                                        "inferentia2",
                                        "k520",
                                        "k80",
                                        "l4",
                                        "l40s",
                                        "m60",
                                        "radeon-pro-v520",
                                        "t4",
                                        "t4g",
                                        "trainium",
                                        "trainium2",
                                        "u30",
                                        "v100",
                                        "vu9p",
                                    ]
                                )
                            )
                        )
                    ),
                    "AcceleratorTotalMemoryMiB": AcceleratorTotalMemoryMiB.shape,
                    "AcceleratorTypes": PropertySchema(
                        .array(
                            PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(allowed: ["fpga", "gpu", "inference", "media"])
                            )
                        )
                    ),
                    "AllowedInstanceTypes": PropertySchema(
                        .array(
                            PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(pattern: #"^[a-zA-Z0-9\.\*\-]+$"#, length: 1...30)
                            )
                        ),
                        limits: PropertySchema.Limits(count: 0...400)
                    ),
                    "BareMetal": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["excluded", "included", "required"])
                    ),
                    "BaselineEbsBandwidthMbps": BaselineEbsBandwidthMbps.shape,
                    "BaselinePerformanceFactors": BaselinePerformanceFactors.shape,
                    "BurstablePerformance": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["excluded", "included", "required"])
                    ),
                    "CpuManufacturers": PropertySchema(
                        .array(
                            PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(
                                    allowed: ["amazon-web-services", "amd", "apple", "intel"]
                                )
                            )
                        )
                    ),
                    "ExcludedInstanceTypes": PropertySchema(
                        .array(
                            PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(pattern: #"^[a-zA-Z0-9\.\*\-]+$"#, length: 1...30)
                            )
                        ),
                        limits: PropertySchema.Limits(count: 0...400)
                    ),
                    "InstanceGenerations": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["current", "previous"]))
                        )
                    ),
                    "LocalStorage": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["excluded", "included", "required"])
                    ),
                    "LocalStorageTypes": PropertySchema(
                        .array(PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["hdd", "ssd"])))
                    ),
                    "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice": PropertySchema(.integer),
                    "MemoryGiBPerVCpu": MemoryGiBPerVCpu.shape,
                    "MemoryMiB": MemoryMiB.shape,
                    "NetworkBandwidthGbps": NetworkBandwidthGbps.shape,
                    "NetworkInterfaceCount": NetworkInterfaceCount.shape,
                    "OnDemandMaxPricePercentageOverLowestPrice": PropertySchema(.integer),
                    "RequireHibernateSupport": PropertySchema(.boolean),
                    "SpotMaxPricePercentageOverLowestPrice": PropertySchema(.integer),
                    "TotalLocalStorageGB": TotalLocalStorageGB.shape,
                    "VCpuCount": VCpuCount.shape,
                ],
                required: ["MemoryMiB", "VCpuCount"]
            )
        )
    }

    /// `LaunchTemplateData/NetworkInterfaces/*/Ipv4Prefixes/*`.
    public struct Ipv4PrefixSpecification: DocumentConvertible, Hashable {
        /// `Ipv4Prefix`.
        public var ipv4Prefix: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(ipv4Prefix: Input<String>? = nil) {
            self.ipv4Prefix = ipv4Prefix
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.ipv4Prefix = try reader.optional("Ipv4Prefix")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Ipv4Prefix", ipv4Prefix)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Ipv4Prefix": PropertySchema(.string)]))
    }

    /// `LaunchTemplateData/NetworkInterfaces/*/Ipv6Addresses/*`.
    public struct Ipv6Add: DocumentConvertible, Hashable {
        /// `Ipv6Address`.
        public var ipv6Address: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(ipv6Address: Input<String>? = nil) {
            self.ipv6Address = ipv6Address
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.ipv6Address = try reader.optional("Ipv6Address")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Ipv6Address", ipv6Address)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Ipv6Address": PropertySchema(.string)]))
    }

    /// `LaunchTemplateData/NetworkInterfaces/*/Ipv6Prefixes/*`.
    public struct Ipv6PrefixSpecification: DocumentConvertible, Hashable {
        /// `Ipv6Prefix`.
        public var ipv6Prefix: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(ipv6Prefix: Input<String>? = nil) {
            self.ipv6Prefix = ipv6Prefix
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.ipv6Prefix = try reader.optional("Ipv6Prefix")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Ipv6Prefix", ipv6Prefix)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Ipv6Prefix": PropertySchema(.string)]))
    }

    /// `LaunchTemplateData`.
    public struct LaunchTemplateData: DocumentConvertible, Hashable {
        /// `BlockDeviceMappings`.
        public var blockDeviceMappings: [BlockDeviceMapping]?
        /// `CapacityReservationSpecification`.
        public var capacityReservationSpecification: CapacityReservationSpecification?
        /// `CpuOptions`.
        public var cpuOptions: CpuOptions?
        /// `CreditSpecification`.
        public var creditSpecification: CreditSpecification?
        /// `DisableApiStop`.
        public var disableApiStop: Input<Bool>?
        /// `DisableApiTermination`.
        public var disableApiTermination: Input<Bool>?
        /// `EbsOptimized`.
        public var ebsOptimized: Input<Bool>?
        /// `EnclaveOptions`.
        public var enclaveOptions: EnclaveOptions?
        /// `HibernationOptions`.
        public var hibernationOptions: HibernationOptions?
        /// `IamInstanceProfile`.
        public var iamInstanceProfile: IamInstanceProfile?
        /// `ImageId`.
        public var imageId: Input<String>?
        /// `InstanceInitiatedShutdownBehavior`.
        public var instanceInitiatedShutdownBehavior: InstanceInitiatedShutdownBehavior?
        /// `InstanceMarketOptions`.
        public var instanceMarketOptions: InstanceMarketOptions?
        /// `InstanceRequirements`.
        public var instanceRequirements: InstanceRequirements?
        /// `InstanceType`.
        public var instanceType: Input<String>?
        /// `KernelId`.
        public var kernelId: Input<String>?
        /// `KeyName`.
        public var keyName: Input<String>?
        /// `LicenseSpecifications`.
        public var licenseSpecifications: [LicenseSpecification]?
        /// `MaintenanceOptions`.
        public var maintenanceOptions: MaintenanceOptions?
        /// `MetadataOptions`.
        public var metadataOptions: MetadataOptions?
        /// `Monitoring`.
        public var monitoring: Monitoring?
        /// `NetworkInterfaces`.
        public var networkInterfaces: [NetworkInterface]?
        /// `Placement`.
        public var placement: Placement?
        /// `PrivateDnsNameOptions`.
        public var privateDnsNameOptions: PrivateDnsNameOptions?
        /// `RamDiskId`.
        public var ramDiskId: Input<String>?
        /// `SecurityGroupIds`.
        public var securityGroupIds: [Input<SecurityGroup.ID>]?
        /// `SecurityGroups`.
        public var securityGroups: [Input<SecurityGroup.ID>]?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?
        /// `UserData`.
        public var userData: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            blockDeviceMappings: [BlockDeviceMapping]? = nil,
            capacityReservationSpecification: CapacityReservationSpecification? = nil,
            cpuOptions: CpuOptions? = nil,
            creditSpecification: CreditSpecification? = nil,
            disableApiStop: Input<Bool>? = nil,
            disableApiTermination: Input<Bool>? = nil,
            ebsOptimized: Input<Bool>? = nil,
            enclaveOptions: EnclaveOptions? = nil,
            hibernationOptions: HibernationOptions? = nil,
            iamInstanceProfile: IamInstanceProfile? = nil,
            imageId: Input<String>? = nil,
            instanceInitiatedShutdownBehavior: InstanceInitiatedShutdownBehavior? = nil,
            instanceMarketOptions: InstanceMarketOptions? = nil,
            instanceRequirements: InstanceRequirements? = nil,
            instanceType: Input<String>? = nil,
            kernelId: Input<String>? = nil,
            keyName: Input<String>? = nil,
            licenseSpecifications: [LicenseSpecification]? = nil,
            maintenanceOptions: MaintenanceOptions? = nil,
            metadataOptions: MetadataOptions? = nil,
            monitoring: Monitoring? = nil,
            networkInterfaces: [NetworkInterface]? = nil,
            placement: Placement? = nil,
            privateDnsNameOptions: PrivateDnsNameOptions? = nil,
            ramDiskId: Input<String>? = nil,
            securityGroupIds: [Input<SecurityGroup.ID>]? = nil,
            securityGroups: [Input<SecurityGroup.ID>]? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            userData: Input<String>? = nil
        ) {
            self.blockDeviceMappings = blockDeviceMappings
            self.capacityReservationSpecification = capacityReservationSpecification
            self.cpuOptions = cpuOptions
            self.creditSpecification = creditSpecification
            self.disableApiStop = disableApiStop
            self.disableApiTermination = disableApiTermination
            self.ebsOptimized = ebsOptimized
            self.enclaveOptions = enclaveOptions
            self.hibernationOptions = hibernationOptions
            self.iamInstanceProfile = iamInstanceProfile
            self.imageId = imageId
            self.instanceInitiatedShutdownBehavior = instanceInitiatedShutdownBehavior
            self.instanceMarketOptions = instanceMarketOptions
            self.instanceRequirements = instanceRequirements
            self.instanceType = instanceType
            self.kernelId = kernelId
            self.keyName = keyName
            self.licenseSpecifications = licenseSpecifications
            self.maintenanceOptions = maintenanceOptions
            self.metadataOptions = metadataOptions
            self.monitoring = monitoring
            self.networkInterfaces = networkInterfaces
            self.placement = placement
            self.privateDnsNameOptions = privateDnsNameOptions
            self.ramDiskId = ramDiskId
            self.securityGroupIds = securityGroupIds
            self.securityGroups = securityGroups
            self.tagSpecifications = tagSpecifications
            self.userData = userData
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.blockDeviceMappings = try reader.optional("BlockDeviceMappings")
            self.capacityReservationSpecification = try reader.optional("CapacityReservationSpecification")
            self.cpuOptions = try reader.optional("CpuOptions")
            self.creditSpecification = try reader.optional("CreditSpecification")
            self.disableApiStop = try reader.optional("DisableApiStop")
            self.disableApiTermination = try reader.optional("DisableApiTermination")
            self.ebsOptimized = try reader.optional("EbsOptimized")
            self.enclaveOptions = try reader.optional("EnclaveOptions")
            self.hibernationOptions = try reader.optional("HibernationOptions")
            self.iamInstanceProfile = try reader.optional("IamInstanceProfile")
            self.imageId = try reader.optional("ImageId")
            self.instanceInitiatedShutdownBehavior = try reader.optional("InstanceInitiatedShutdownBehavior")
            self.instanceMarketOptions = try reader.optional("InstanceMarketOptions")
            self.instanceRequirements = try reader.optional("InstanceRequirements")
            self.instanceType = try reader.optional("InstanceType")
            self.kernelId = try reader.optional("KernelId")
            self.keyName = try reader.optional("KeyName")
            self.licenseSpecifications = try reader.optional("LicenseSpecifications")
            self.maintenanceOptions = try reader.optional("MaintenanceOptions")
            self.metadataOptions = try reader.optional("MetadataOptions")
            self.monitoring = try reader.optional("Monitoring")
            self.networkInterfaces = try reader.optional("NetworkInterfaces")
            self.placement = try reader.optional("Placement")
            self.privateDnsNameOptions = try reader.optional("PrivateDnsNameOptions")
            self.ramDiskId = try reader.optional("RamDiskId")
            self.securityGroupIds = try reader.optional("SecurityGroupIds")
            self.securityGroups = try reader.optional("SecurityGroups")
            self.tagSpecifications = try reader.optional("TagSpecifications")
            self.userData = try reader.optional("UserData")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("BlockDeviceMappings", blockDeviceMappings)
            writer.set("CapacityReservationSpecification", capacityReservationSpecification)
            writer.set("CpuOptions", cpuOptions)
            writer.set("CreditSpecification", creditSpecification)
            writer.set("DisableApiStop", disableApiStop)
            writer.set("DisableApiTermination", disableApiTermination)
            writer.set("EbsOptimized", ebsOptimized)
            writer.set("EnclaveOptions", enclaveOptions)
            writer.set("HibernationOptions", hibernationOptions)
            writer.set("IamInstanceProfile", iamInstanceProfile)
            writer.set("ImageId", imageId)
            writer.set("InstanceInitiatedShutdownBehavior", instanceInitiatedShutdownBehavior)
            writer.set("InstanceMarketOptions", instanceMarketOptions)
            writer.set("InstanceRequirements", instanceRequirements)
            writer.set("InstanceType", instanceType)
            writer.set("KernelId", kernelId)
            writer.set("KeyName", keyName)
            writer.set("LicenseSpecifications", licenseSpecifications)
            writer.set("MaintenanceOptions", maintenanceOptions)
            writer.set("MetadataOptions", metadataOptions)
            writer.set("Monitoring", monitoring)
            writer.set("NetworkInterfaces", networkInterfaces)
            writer.set("Placement", placement)
            writer.set("PrivateDnsNameOptions", privateDnsNameOptions)
            writer.set("RamDiskId", ramDiskId)
            writer.set("SecurityGroupIds", securityGroupIds)
            writer.set("SecurityGroups", securityGroups)
            writer.set("TagSpecifications", tagSpecifications)
            writer.set("UserData", userData)
            return writer.document
        }

        /// `LaunchTemplateData/InstanceInitiatedShutdownBehavior`.
        public enum InstanceInitiatedShutdownBehavior: OpenEnumeration {
            case stop
            case terminate
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "stop": self = .stop
                case "terminate": self = .terminate
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .stop: "stop"
                case .terminate: "terminate"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "BlockDeviceMappings": PropertySchema(.array(BlockDeviceMapping.shape, ordered: false)),
                    "CapacityReservationSpecification": CapacityReservationSpecification.shape,
                    "CpuOptions": CpuOptions.shape,
                    "CreditSpecification": CreditSpecification.shape,
                    "DisableApiStop": PropertySchema(.boolean),
                    "DisableApiTermination": PropertySchema(.boolean),
                    "EbsOptimized": PropertySchema(.boolean),
                    "EnclaveOptions": EnclaveOptions.shape,
                    "HibernationOptions": HibernationOptions.shape,
                    "IamInstanceProfile": IamInstanceProfile.shape,
                    "ImageId": PropertySchema(.string),
                    "InstanceInitiatedShutdownBehavior": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["stop", "terminate"])
                    ),
                    "InstanceMarketOptions": InstanceMarketOptions.shape,
                    "InstanceRequirements": InstanceRequirements.shape,
                    "InstanceType": PropertySchema(.string),
                    "KernelId": PropertySchema(.string),
                    "KeyName": PropertySchema(.string),
                    "LicenseSpecifications": PropertySchema(.array(LicenseSpecification.shape)),
                    "MaintenanceOptions": MaintenanceOptions.shape,
                    "MetadataOptions": MetadataOptions.shape,
                    "Monitoring": Monitoring.shape,
                    "NetworkInterfaces": PropertySchema(.array(NetworkInterface.shape)),
                    "Placement": Placement.shape,
                    "PrivateDnsNameOptions": PrivateDnsNameOptions.shape,
                    "RamDiskId": PropertySchema(.string),
                    "SecurityGroupIds": PropertySchema(.array(PropertySchema(.string), ordered: false)),
                    "SecurityGroups": PropertySchema(.array(PropertySchema(.string), ordered: false)),
                    "TagSpecifications": PropertySchema(.array(TagSpecification.shape, ordered: false)),
                    "UserData": PropertySchema(.string),
                ]
            )
        )
    }

    /// `LaunchTemplateData/InstanceRequirements/BaselinePerformanceFactors/Cpu/References/*`.
    public struct LaunchTemplateReference: DocumentConvertible, Hashable {
        /// `InstanceFamily`.
        public var instanceFamily: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(instanceFamily: Input<String>? = nil) {
            self.instanceFamily = instanceFamily
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.instanceFamily = try reader.optional("InstanceFamily")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("InstanceFamily", instanceFamily)
            return writer.document
        }

        static let shape = PropertySchema(.object(["InstanceFamily": PropertySchema(.string)]))
    }

    /// `TagSpecifications/*`.
    public struct LaunchTemplateTagSpecification: DocumentConvertible, Hashable {
        /// `ResourceType`.
        public var resourceType: ResourceType?
        /// `Tags`.
        public var tags: [Tag]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(resourceType: ResourceType? = nil, tags: [Tag]? = nil) {
            self.resourceType = resourceType
            self.tags = tags
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.resourceType = try reader.optional("ResourceType")
            self.tags = try reader.optional("Tags")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ResourceType", resourceType)
            writer.set("Tags", tags)
            return writer.document
        }

        /// `TagSpecifications/*/ResourceType`.
        public enum ResourceType: OpenEnumeration {
            case capacityBlock
            case capacityManagerDataExport
            case capacityReservation
            case capacityReservationFleet
            case carrierGateway
            case clientVpnEndpoint
            case coipPool
            case customerGateway
            case declarativePoliciesReport
            case dedicatedHost
            case dhcpOptions
            case egressOnlyInternetGateway
            case elasticGpu
            case elasticIp
            case exportImageTask
            case exportInstanceTask
            case fleet
            case fpgaImage
            case hostReservation
            case image
            case imageUsageReport
            case importImageTask
            case importSnapshotTask
            case instance
            case instanceConnectEndpoint
            case instanceEventWindow
            case internetGateway
            case ipam
            case ipamExternalResourceVerificationToken
            case ipamPolicy
            case ipamPool
            case ipamPrefixListResolver
            case ipamPrefixListResolverTarget
            case ipamResourceDiscovery
            case ipamResourceDiscoveryAssociation
            case ipamScope
            case ipv4poolEc2
            case ipv6poolEc2
            case keyPair
            case launchTemplate
            case localGateway
            case localGatewayRouteTable
            case localGatewayRouteTableVirtualInterfaceGroupAssociation
            case localGatewayRouteTableVpcAssociation
            case localGatewayVirtualInterface
            case localGatewayVirtualInterfaceGroup
            case macModificationTask
            case natgateway
            case networkAcl
            case networkInsightsAccessScope
            case networkInsightsAccessScopeAnalysis
            case networkInsightsAnalysis
            case networkInsightsPath
            case networkInterface
            case outpostLag
            case placementGroup
            case prefixList
            case replaceRootVolumeTask
            case reservedInstances
            case routeServer
            case routeServerEndpoint
            case routeServerPeer
            case routeTable
            case secondaryInterface
            case secondaryNetwork
            case secondarySubnet
            case securityGroup
            case securityGroupRule
            case serviceLinkVirtualInterface
            case snapshot
            case spotFleetRequest
            case spotInstancesRequest
            case subnet
            case subnetCidrReservation
            case trafficMirrorFilter
            case trafficMirrorFilterRule
            case trafficMirrorSession
            case trafficMirrorTarget
            case transitGateway
            case transitGatewayAttachment
            case transitGatewayConnectPeer
            case transitGatewayMeteringPolicy
            case transitGatewayMulticastDomain
            case transitGatewayPolicyTable
            case transitGatewayRouteTable
            case transitGatewayRouteTableAnnouncement
            case verifiedAccessEndpoint
            case verifiedAccessEndpointTarget
            case verifiedAccessGroup
            case verifiedAccessInstance
            case verifiedAccessPolicy
            case verifiedAccessTrustProvider
            case volume
            case vpc
            case vpcBlockPublicAccessExclusion
            case vpcEncryptionControl
            case vpcEndpoint
            case vpcEndpointConnection
            case vpcEndpointConnectionDeviceType
            case vpcEndpointService
            case vpcEndpointServicePermission
            case vpcFlowLog
            case vpcPeeringConnection
            case vpnConcentrator
            case vpnConnection
            case vpnConnectionDeviceType
            case vpnGateway
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "capacity-block": self = .capacityBlock
                case "capacity-manager-data-export": self = .capacityManagerDataExport
                case "capacity-reservation": self = .capacityReservation
                case "capacity-reservation-fleet": self = .capacityReservationFleet
                case "carrier-gateway": self = .carrierGateway
                case "client-vpn-endpoint": self = .clientVpnEndpoint
                case "coip-pool": self = .coipPool
                case "customer-gateway": self = .customerGateway
                case "declarative-policies-report": self = .declarativePoliciesReport
                case "dedicated-host": self = .dedicatedHost
                case "dhcp-options": self = .dhcpOptions
                case "egress-only-internet-gateway": self = .egressOnlyInternetGateway
                case "elastic-gpu": self = .elasticGpu
                case "elastic-ip": self = .elasticIp
                case "export-image-task": self = .exportImageTask
                case "export-instance-task": self = .exportInstanceTask
                case "fleet": self = .fleet
                case "fpga-image": self = .fpgaImage
                case "host-reservation": self = .hostReservation
                case "image": self = .image
                case "image-usage-report": self = .imageUsageReport
                case "import-image-task": self = .importImageTask
                case "import-snapshot-task": self = .importSnapshotTask
                case "instance": self = .instance
                case "instance-connect-endpoint": self = .instanceConnectEndpoint
                case "instance-event-window": self = .instanceEventWindow
                case "internet-gateway": self = .internetGateway
                case "ipam": self = .ipam
                case "ipam-external-resource-verification-token": self = .ipamExternalResourceVerificationToken
                case "ipam-policy": self = .ipamPolicy
                case "ipam-pool": self = .ipamPool
                case "ipam-prefix-list-resolver": self = .ipamPrefixListResolver
                case "ipam-prefix-list-resolver-target": self = .ipamPrefixListResolverTarget
                case "ipam-resource-discovery": self = .ipamResourceDiscovery
                case "ipam-resource-discovery-association": self = .ipamResourceDiscoveryAssociation
                case "ipam-scope": self = .ipamScope
                case "ipv4pool-ec2": self = .ipv4poolEc2
                case "ipv6pool-ec2": self = .ipv6poolEc2
                case "key-pair": self = .keyPair
                case "launch-template": self = .launchTemplate
                case "local-gateway": self = .localGateway
                case "local-gateway-route-table": self = .localGatewayRouteTable
                case "local-gateway-route-table-virtual-interface-group-association":
                    self = .localGatewayRouteTableVirtualInterfaceGroupAssociation
                case "local-gateway-route-table-vpc-association": self = .localGatewayRouteTableVpcAssociation
                case "local-gateway-virtual-interface": self = .localGatewayVirtualInterface
                case "local-gateway-virtual-interface-group": self = .localGatewayVirtualInterfaceGroup
                case "mac-modification-task": self = .macModificationTask
                case "natgateway": self = .natgateway
                case "network-acl": self = .networkAcl
                case "network-insights-access-scope": self = .networkInsightsAccessScope
                case "network-insights-access-scope-analysis": self = .networkInsightsAccessScopeAnalysis
                case "network-insights-analysis": self = .networkInsightsAnalysis
                case "network-insights-path": self = .networkInsightsPath
                case "network-interface": self = .networkInterface
                case "outpost-lag": self = .outpostLag
                case "placement-group": self = .placementGroup
                case "prefix-list": self = .prefixList
                case "replace-root-volume-task": self = .replaceRootVolumeTask
                case "reserved-instances": self = .reservedInstances
                case "route-server": self = .routeServer
                case "route-server-endpoint": self = .routeServerEndpoint
                case "route-server-peer": self = .routeServerPeer
                case "route-table": self = .routeTable
                case "secondary-interface": self = .secondaryInterface
                case "secondary-network": self = .secondaryNetwork
                case "secondary-subnet": self = .secondarySubnet
                case "security-group": self = .securityGroup
                case "security-group-rule": self = .securityGroupRule
                case "service-link-virtual-interface": self = .serviceLinkVirtualInterface
                case "snapshot": self = .snapshot
                case "spot-fleet-request": self = .spotFleetRequest
                case "spot-instances-request": self = .spotInstancesRequest
                case "subnet": self = .subnet
                case "subnet-cidr-reservation": self = .subnetCidrReservation
                case "traffic-mirror-filter": self = .trafficMirrorFilter
                case "traffic-mirror-filter-rule": self = .trafficMirrorFilterRule
                case "traffic-mirror-session": self = .trafficMirrorSession
                case "traffic-mirror-target": self = .trafficMirrorTarget
                case "transit-gateway": self = .transitGateway
                case "transit-gateway-attachment": self = .transitGatewayAttachment
                case "transit-gateway-connect-peer": self = .transitGatewayConnectPeer
                case "transit-gateway-metering-policy": self = .transitGatewayMeteringPolicy
                case "transit-gateway-multicast-domain": self = .transitGatewayMulticastDomain
                case "transit-gateway-policy-table": self = .transitGatewayPolicyTable
                case "transit-gateway-route-table": self = .transitGatewayRouteTable
                case "transit-gateway-route-table-announcement": self = .transitGatewayRouteTableAnnouncement
                case "verified-access-endpoint": self = .verifiedAccessEndpoint
                case "verified-access-endpoint-target": self = .verifiedAccessEndpointTarget
                case "verified-access-group": self = .verifiedAccessGroup
                case "verified-access-instance": self = .verifiedAccessInstance
                case "verified-access-policy": self = .verifiedAccessPolicy
                case "verified-access-trust-provider": self = .verifiedAccessTrustProvider
                case "volume": self = .volume
                case "vpc": self = .vpc
                case "vpc-block-public-access-exclusion": self = .vpcBlockPublicAccessExclusion
                case "vpc-encryption-control": self = .vpcEncryptionControl
                case "vpc-endpoint": self = .vpcEndpoint
                case "vpc-endpoint-connection": self = .vpcEndpointConnection
                case "vpc-endpoint-connection-device-type": self = .vpcEndpointConnectionDeviceType
                case "vpc-endpoint-service": self = .vpcEndpointService
                case "vpc-endpoint-service-permission": self = .vpcEndpointServicePermission
                case "vpc-flow-log": self = .vpcFlowLog
                case "vpc-peering-connection": self = .vpcPeeringConnection
                case "vpn-concentrator": self = .vpnConcentrator
                case "vpn-connection": self = .vpnConnection
                case "vpn-connection-device-type": self = .vpnConnectionDeviceType
                case "vpn-gateway": self = .vpnGateway
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .capacityBlock: "capacity-block"
                case .capacityManagerDataExport: "capacity-manager-data-export"
                case .capacityReservation: "capacity-reservation"
                case .capacityReservationFleet: "capacity-reservation-fleet"
                case .carrierGateway: "carrier-gateway"
                case .clientVpnEndpoint: "client-vpn-endpoint"
                case .coipPool: "coip-pool"
                case .customerGateway: "customer-gateway"
                case .declarativePoliciesReport: "declarative-policies-report"
                case .dedicatedHost: "dedicated-host"
                case .dhcpOptions: "dhcp-options"
                case .egressOnlyInternetGateway: "egress-only-internet-gateway"
                case .elasticGpu: "elastic-gpu"
                case .elasticIp: "elastic-ip"
                case .exportImageTask: "export-image-task"
                case .exportInstanceTask: "export-instance-task"
                case .fleet: "fleet"
                case .fpgaImage: "fpga-image"
                case .hostReservation: "host-reservation"
                case .image: "image"
                case .imageUsageReport: "image-usage-report"
                case .importImageTask: "import-image-task"
                case .importSnapshotTask: "import-snapshot-task"
                case .instance: "instance"
                case .instanceConnectEndpoint: "instance-connect-endpoint"
                case .instanceEventWindow: "instance-event-window"
                case .internetGateway: "internet-gateway"
                case .ipam: "ipam"
                case .ipamExternalResourceVerificationToken: "ipam-external-resource-verification-token"
                case .ipamPolicy: "ipam-policy"
                case .ipamPool: "ipam-pool"
                case .ipamPrefixListResolver: "ipam-prefix-list-resolver"
                case .ipamPrefixListResolverTarget: "ipam-prefix-list-resolver-target"
                case .ipamResourceDiscovery: "ipam-resource-discovery"
                case .ipamResourceDiscoveryAssociation: "ipam-resource-discovery-association"
                case .ipamScope: "ipam-scope"
                case .ipv4poolEc2: "ipv4pool-ec2"
                case .ipv6poolEc2: "ipv6pool-ec2"
                case .keyPair: "key-pair"
                case .launchTemplate: "launch-template"
                case .localGateway: "local-gateway"
                case .localGatewayRouteTable: "local-gateway-route-table"
                case .localGatewayRouteTableVirtualInterfaceGroupAssociation:
                    "local-gateway-route-table-virtual-interface-group-association"
                case .localGatewayRouteTableVpcAssociation: "local-gateway-route-table-vpc-association"
                case .localGatewayVirtualInterface: "local-gateway-virtual-interface"
                case .localGatewayVirtualInterfaceGroup: "local-gateway-virtual-interface-group"
                case .macModificationTask: "mac-modification-task"
                case .natgateway: "natgateway"
                case .networkAcl: "network-acl"
                case .networkInsightsAccessScope: "network-insights-access-scope"
                case .networkInsightsAccessScopeAnalysis: "network-insights-access-scope-analysis"
                case .networkInsightsAnalysis: "network-insights-analysis"
                case .networkInsightsPath: "network-insights-path"
                case .networkInterface: "network-interface"
                case .outpostLag: "outpost-lag"
                case .placementGroup: "placement-group"
                case .prefixList: "prefix-list"
                case .replaceRootVolumeTask: "replace-root-volume-task"
                case .reservedInstances: "reserved-instances"
                case .routeServer: "route-server"
                case .routeServerEndpoint: "route-server-endpoint"
                case .routeServerPeer: "route-server-peer"
                case .routeTable: "route-table"
                case .secondaryInterface: "secondary-interface"
                case .secondaryNetwork: "secondary-network"
                case .secondarySubnet: "secondary-subnet"
                case .securityGroup: "security-group"
                case .securityGroupRule: "security-group-rule"
                case .serviceLinkVirtualInterface: "service-link-virtual-interface"
                case .snapshot: "snapshot"
                case .spotFleetRequest: "spot-fleet-request"
                case .spotInstancesRequest: "spot-instances-request"
                case .subnet: "subnet"
                case .subnetCidrReservation: "subnet-cidr-reservation"
                case .trafficMirrorFilter: "traffic-mirror-filter"
                case .trafficMirrorFilterRule: "traffic-mirror-filter-rule"
                case .trafficMirrorSession: "traffic-mirror-session"
                case .trafficMirrorTarget: "traffic-mirror-target"
                case .transitGateway: "transit-gateway"
                case .transitGatewayAttachment: "transit-gateway-attachment"
                case .transitGatewayConnectPeer: "transit-gateway-connect-peer"
                case .transitGatewayMeteringPolicy: "transit-gateway-metering-policy"
                case .transitGatewayMulticastDomain: "transit-gateway-multicast-domain"
                case .transitGatewayPolicyTable: "transit-gateway-policy-table"
                case .transitGatewayRouteTable: "transit-gateway-route-table"
                case .transitGatewayRouteTableAnnouncement: "transit-gateway-route-table-announcement"
                case .verifiedAccessEndpoint: "verified-access-endpoint"
                case .verifiedAccessEndpointTarget: "verified-access-endpoint-target"
                case .verifiedAccessGroup: "verified-access-group"
                case .verifiedAccessInstance: "verified-access-instance"
                case .verifiedAccessPolicy: "verified-access-policy"
                case .verifiedAccessTrustProvider: "verified-access-trust-provider"
                case .volume: "volume"
                case .vpc: "vpc"
                case .vpcBlockPublicAccessExclusion: "vpc-block-public-access-exclusion"
                case .vpcEncryptionControl: "vpc-encryption-control"
                case .vpcEndpoint: "vpc-endpoint"
                case .vpcEndpointConnection: "vpc-endpoint-connection"
                case .vpcEndpointConnectionDeviceType: "vpc-endpoint-connection-device-type"
                case .vpcEndpointService: "vpc-endpoint-service"
                case .vpcEndpointServicePermission: "vpc-endpoint-service-permission"
                case .vpcFlowLog: "vpc-flow-log"
                case .vpcPeeringConnection: "vpc-peering-connection"
                case .vpnConcentrator: "vpn-concentrator"
                case .vpnConnection: "vpn-connection"
                case .vpnConnectionDeviceType: "vpn-connection-device-type"
                case .vpnGateway: "vpn-gateway"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ResourceType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: [
                                "capacity-block",
                                "capacity-manager-data-export",
                                "capacity-reservation",
                                "capacity-reservation-fleet",
                                "carrier-gateway",
                                "client-vpn-endpoint",
                                "coip-pool",
                                "customer-gateway",
                                "declarative-policies-report",
                                "dedicated-host",
                                "dhcp-options",
                                "egress-only-internet-gateway",
                                "elastic-gpu",
                                "elastic-ip",
                                "export-image-task",
                                "export-instance-task",
                                "fleet",
                                "fpga-image",
                                "host-reservation",
                                "image",
                                "image-usage-report",
                                "import-image-task",
                                "import-snapshot-task",
                                "instance",
                                "instance-connect-endpoint",
                                "instance-event-window",
                                "internet-gateway",
                                "ipam",
                                "ipam-external-resource-verification-token",
                                "ipam-policy",
                                "ipam-pool",
                                "ipam-prefix-list-resolver",
                                "ipam-prefix-list-resolver-target",
                                "ipam-resource-discovery",
                                "ipam-resource-discovery-association",
                                "ipam-scope",
                                "ipv4pool-ec2",
                                "ipv6pool-ec2",
                                "key-pair",
                                "launch-template",
                                "local-gateway",
                                "local-gateway-route-table",
                                "local-gateway-route-table-virtual-interface-group-association",
                                "local-gateway-route-table-vpc-association",
                                "local-gateway-virtual-interface",
                                "local-gateway-virtual-interface-group",
                                "mac-modification-task",
                                "natgateway",
                                "network-acl",
                                "network-insights-access-scope",
                                "network-insights-access-scope-analysis",
                                "network-insights-analysis",
                                "network-insights-path",
                                "network-interface",
                                "outpost-lag",
                                "placement-group",
                                "prefix-list",
                                "replace-root-volume-task",
                                "reserved-instances",
                                "route-server",
                                "route-server-endpoint",
                                "route-server-peer",
                                "route-table",
                                "secondary-interface",
                                "secondary-network",
                                "secondary-subnet",
                                "security-group",
                                "security-group-rule",
                                "service-link-virtual-interface",
                                "snapshot",
                                "spot-fleet-request",
                                "spot-instances-request",
                                "subnet",
                                "subnet-cidr-reservation",
                                "traffic-mirror-filter",
                                "traffic-mirror-filter-rule",
                                "traffic-mirror-session",
                                "traffic-mirror-target",
                                "transit-gateway",
                                "transit-gateway-attachment",
                                "transit-gateway-connect-peer",
                                "transit-gateway-metering-policy",
                                "transit-gateway-multicast-domain",
                                "transit-gateway-policy-table",
                                "transit-gateway-route-table",
                                "transit-gateway-route-table-announcement",
                                "verified-access-endpoint",
                                "verified-access-endpoint-target",
                                "verified-access-group",
                                "verified-access-instance",
                                "verified-access-policy",
                                "verified-access-trust-provider",
                                "volume",
                                "vpc",
                                "vpc-block-public-access-exclusion",
                                "vpc-encryption-control",
                                "vpc-endpoint",
                                "vpc-endpoint-connection",
                                "vpc-endpoint-connection-device-type",
                                "vpc-endpoint-service",
                                "vpc-endpoint-service-permission",
                                "vpc-flow-log",
                                "vpc-peering-connection",
                                "vpn-concentrator",
                                "vpn-connection",
                                "vpn-connection-device-type",
                                "vpn-gateway",
                            ]
                        )
                    ),
                    "Tags": PropertySchema(.array(Tag.shape), equivalence: .keyed),
                ]
            )
        )
    }

    /// `LaunchTemplateData/LicenseSpecifications/*`.
    public struct LicenseSpecification: DocumentConvertible, Hashable {
        /// `LicenseConfigurationArn`.
        public var licenseConfigurationArn: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(licenseConfigurationArn: Input<String>? = nil) {
            self.licenseConfigurationArn = licenseConfigurationArn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.licenseConfigurationArn = try reader.optional("LicenseConfigurationArn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("LicenseConfigurationArn", licenseConfigurationArn)
            return writer.document
        }

        static let shape = PropertySchema(.object(["LicenseConfigurationArn": PropertySchema(.string)]))
    }

    /// `LaunchTemplateData/MaintenanceOptions`.
    public struct MaintenanceOptions: DocumentConvertible, Hashable {
        /// `AutoRecovery`.
        public var autoRecovery: AutoRecovery?

        /// Required properties come first; those left out are AWS's to choose.
        public init(autoRecovery: AutoRecovery? = nil) {
            self.autoRecovery = autoRecovery
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.autoRecovery = try reader.optional("AutoRecovery")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AutoRecovery", autoRecovery)
            return writer.document
        }

        /// `LaunchTemplateData/MaintenanceOptions/AutoRecovery`.
        public enum AutoRecovery: OpenEnumeration {
            case `default`
            case disabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "default": self = .default
                case "disabled": self = .disabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .default: "default"
                case .disabled: "disabled"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AutoRecovery": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["default", "disabled"])
                    )
                ]
            )
        )
    }

    /// `LaunchTemplateData/InstanceRequirements/MemoryGiBPerVCpu`.
    public struct MemoryGiBPerVCpu: DocumentConvertible, Hashable {
        /// `Max`.
        public var max: Input<Double>?
        /// `Min`.
        public var min: Input<Double>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(max: Input<Double>? = nil, min: Input<Double>? = nil) {
            self.max = max
            self.min = min
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.max = try reader.optional("Max")
            self.min = try reader.optional("Min")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Max", max)
            writer.set("Min", min)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Max": PropertySchema(.number), "Min": PropertySchema(.number)]))
    }

    /// `LaunchTemplateData/InstanceRequirements/MemoryMiB`.
    public struct MemoryMiB: DocumentConvertible, Hashable {
        /// `Min`.
        public var min: Input<Int>
        /// `Max`.
        public var max: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(min: Input<Int>, max: Input<Int>? = nil) {
            self.min = min
            self.max = max
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.min = try reader.required("Min")
            self.max = try reader.optional("Max")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Min", min)
            writer.set("Max", max)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Max": PropertySchema(.integer), "Min": PropertySchema(.integer)], required: ["Min"])
        )
    }

    /// `LaunchTemplateData/MetadataOptions`.
    public struct MetadataOptions: DocumentConvertible, Hashable {
        /// `HttpEndpoint`.
        public var httpEndpoint: HttpEndpoint?
        /// `HttpProtocolIpv6`.
        public var httpProtocolIpv6: HttpProtocolIpv6?
        /// `HttpPutResponseHopLimit`.
        public var httpPutResponseHopLimit: Input<Int>?
        /// `HttpTokens`.
        public var httpTokens: HttpTokens?
        /// `InstanceMetadataTags`.
        public var instanceMetadataTags: InstanceMetadataTags?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            httpEndpoint: HttpEndpoint? = nil,
            httpProtocolIpv6: HttpProtocolIpv6? = nil,
            httpPutResponseHopLimit: Input<Int>? = nil,
            httpTokens: HttpTokens? = nil,
            instanceMetadataTags: InstanceMetadataTags? = nil
        ) {
            self.httpEndpoint = httpEndpoint
            self.httpProtocolIpv6 = httpProtocolIpv6
            self.httpPutResponseHopLimit = httpPutResponseHopLimit
            self.httpTokens = httpTokens
            self.instanceMetadataTags = instanceMetadataTags
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.httpEndpoint = try reader.optional("HttpEndpoint")
            self.httpProtocolIpv6 = try reader.optional("HttpProtocolIpv6")
            self.httpPutResponseHopLimit = try reader.optional("HttpPutResponseHopLimit")
            self.httpTokens = try reader.optional("HttpTokens")
            self.instanceMetadataTags = try reader.optional("InstanceMetadataTags")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("HttpEndpoint", httpEndpoint)
            writer.set("HttpProtocolIpv6", httpProtocolIpv6)
            writer.set("HttpPutResponseHopLimit", httpPutResponseHopLimit)
            writer.set("HttpTokens", httpTokens)
            writer.set("InstanceMetadataTags", instanceMetadataTags)
            return writer.document
        }

        /// `LaunchTemplateData/MetadataOptions/HttpEndpoint`.
        public enum HttpEndpoint: OpenEnumeration {
            case disabled
            case enabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "disabled": self = .disabled
                case "enabled": self = .enabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .disabled: "disabled"
                case .enabled: "enabled"
                case .custom(let text): text
                }
            }
        }

        /// `LaunchTemplateData/MetadataOptions/HttpProtocolIpv6`.
        public enum HttpProtocolIpv6: OpenEnumeration {
            case disabled
            case enabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "disabled": self = .disabled
                case "enabled": self = .enabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .disabled: "disabled"
                case .enabled: "enabled"
                case .custom(let text): text
                }
            }
        }

        /// `LaunchTemplateData/MetadataOptions/HttpTokens`.
        public enum HttpTokens: OpenEnumeration {
            case optional
            case required
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "optional": self = .optional
                case "required": self = .required
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .optional: "optional"
                case .required: "required"
                case .custom(let text): text
                }
            }
        }

        /// `LaunchTemplateData/MetadataOptions/InstanceMetadataTags`.
        public enum InstanceMetadataTags: OpenEnumeration {
            case disabled
            case enabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "disabled": self = .disabled
                case "enabled": self = .enabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .disabled: "disabled"
                case .enabled: "enabled"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "HttpEndpoint": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["disabled", "enabled"])
                    ),
                    "HttpProtocolIpv6": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["disabled", "enabled"])
                    ),
                    "HttpPutResponseHopLimit": PropertySchema(.integer),
                    "HttpTokens": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["optional", "required"])
                    ),
                    "InstanceMetadataTags": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["disabled", "enabled"])
                    ),
                ]
            )
        )
    }

    /// `LaunchTemplateData/Monitoring`.
    public struct Monitoring: DocumentConvertible, Hashable {
        /// `Enabled`.
        public var enabled: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(enabled: Input<Bool>? = nil) {
            self.enabled = enabled
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enabled = try reader.optional("Enabled")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Enabled", enabled)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Enabled": PropertySchema(.boolean)]))
    }

    /// `LaunchTemplateData/InstanceRequirements/NetworkBandwidthGbps`.
    public struct NetworkBandwidthGbps: DocumentConvertible, Hashable {
        /// `Max`.
        public var max: Input<Double>?
        /// `Min`.
        public var min: Input<Double>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(max: Input<Double>? = nil, min: Input<Double>? = nil) {
            self.max = max
            self.min = min
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.max = try reader.optional("Max")
            self.min = try reader.optional("Min")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Max", max)
            writer.set("Min", min)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Max": PropertySchema(.number), "Min": PropertySchema(.number)]))
    }

    /// `LaunchTemplateData/NetworkInterfaces/*`.
    public struct NetworkInterface: DocumentConvertible, Hashable {
        /// `AssociateCarrierIpAddress`.
        public var associateCarrierIpAddress: Input<Bool>?
        /// `AssociatePublicIpAddress`.
        public var associatePublicIpAddress: Input<Bool>?
        /// `ConnectionTrackingSpecification`.
        public var connectionTrackingSpecification: ConnectionTrackingSpecification?
        /// `DeleteOnTermination`.
        public var deleteOnTermination: Input<Bool>?
        /// `Description`.
        public var description: Input<String>?
        /// `DeviceIndex`.
        public var deviceIndex: Input<Int>?
        /// `EnaQueueCount`.
        public var enaQueueCount: Input<Int>?
        /// `EnaSrdSpecification`.
        public var enaSrdSpecification: EnaSrdSpecification?
        /// `Groups`.
        public var groups: [Input<SecurityGroup.ID>]?
        /// `InterfaceType`.
        public var interfaceType: Input<String>?
        /// `Ipv4PrefixCount`.
        public var ipv4PrefixCount: Input<Int>?
        /// `Ipv4Prefixes`.
        public var ipv4Prefixes: [Ipv4PrefixSpecification]?
        /// `Ipv6AddressCount`.
        public var ipv6AddressCount: Input<Int>?
        /// `Ipv6Addresses`.
        public var ipv6Addresses: [Ipv6Add]?
        /// `Ipv6PrefixCount`.
        public var ipv6PrefixCount: Input<Int>?
        /// `Ipv6Prefixes`.
        public var ipv6Prefixes: [Ipv6PrefixSpecification]?
        /// `NetworkCardIndex`.
        public var networkCardIndex: Input<Int>?
        /// `NetworkInterfaceId`.
        public var networkInterfaceId: Input<String>?
        /// `PrimaryIpv6`.
        public var primaryIpv6: Input<Bool>?
        /// `PrivateIpAddress`.
        public var privateIpAddress: Input<String>?
        /// `PrivateIpAddresses`.
        public var privateIpAddresses: [PrivateIpAdd]?
        /// `SecondaryPrivateIpAddressCount`.
        public var secondaryPrivateIpAddressCount: Input<Int>?
        /// `SubnetId`.
        public var subnetId: Input<Subnet.ID>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            associateCarrierIpAddress: Input<Bool>? = nil,
            associatePublicIpAddress: Input<Bool>? = nil,
            connectionTrackingSpecification: ConnectionTrackingSpecification? = nil,
            deleteOnTermination: Input<Bool>? = nil,
            description: Input<String>? = nil,
            deviceIndex: Input<Int>? = nil,
            enaQueueCount: Input<Int>? = nil,
            enaSrdSpecification: EnaSrdSpecification? = nil,
            groups: [Input<SecurityGroup.ID>]? = nil,
            interfaceType: Input<String>? = nil,
            ipv4PrefixCount: Input<Int>? = nil,
            ipv4Prefixes: [Ipv4PrefixSpecification]? = nil,
            ipv6AddressCount: Input<Int>? = nil,
            ipv6Addresses: [Ipv6Add]? = nil,
            ipv6PrefixCount: Input<Int>? = nil,
            ipv6Prefixes: [Ipv6PrefixSpecification]? = nil,
            networkCardIndex: Input<Int>? = nil,
            networkInterfaceId: Input<String>? = nil,
            primaryIpv6: Input<Bool>? = nil,
            privateIpAddress: Input<String>? = nil,
            privateIpAddresses: [PrivateIpAdd]? = nil,
            secondaryPrivateIpAddressCount: Input<Int>? = nil,
            subnetId: Input<Subnet.ID>? = nil
        ) {
            self.associateCarrierIpAddress = associateCarrierIpAddress
            self.associatePublicIpAddress = associatePublicIpAddress
            self.connectionTrackingSpecification = connectionTrackingSpecification
            self.deleteOnTermination = deleteOnTermination
            self.description = description
            self.deviceIndex = deviceIndex
            self.enaQueueCount = enaQueueCount
            self.enaSrdSpecification = enaSrdSpecification
            self.groups = groups
            self.interfaceType = interfaceType
            self.ipv4PrefixCount = ipv4PrefixCount
            self.ipv4Prefixes = ipv4Prefixes
            self.ipv6AddressCount = ipv6AddressCount
            self.ipv6Addresses = ipv6Addresses
            self.ipv6PrefixCount = ipv6PrefixCount
            self.ipv6Prefixes = ipv6Prefixes
            self.networkCardIndex = networkCardIndex
            self.networkInterfaceId = networkInterfaceId
            self.primaryIpv6 = primaryIpv6
            self.privateIpAddress = privateIpAddress
            self.privateIpAddresses = privateIpAddresses
            self.secondaryPrivateIpAddressCount = secondaryPrivateIpAddressCount
            self.subnetId = subnetId
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.associateCarrierIpAddress = try reader.optional("AssociateCarrierIpAddress")
            self.associatePublicIpAddress = try reader.optional("AssociatePublicIpAddress")
            self.connectionTrackingSpecification = try reader.optional("ConnectionTrackingSpecification")
            self.deleteOnTermination = try reader.optional("DeleteOnTermination")
            self.description = try reader.optional("Description")
            self.deviceIndex = try reader.optional("DeviceIndex")
            self.enaQueueCount = try reader.optional("EnaQueueCount")
            self.enaSrdSpecification = try reader.optional("EnaSrdSpecification")
            self.groups = try reader.optional("Groups")
            self.interfaceType = try reader.optional("InterfaceType")
            self.ipv4PrefixCount = try reader.optional("Ipv4PrefixCount")
            self.ipv4Prefixes = try reader.optional("Ipv4Prefixes")
            self.ipv6AddressCount = try reader.optional("Ipv6AddressCount")
            self.ipv6Addresses = try reader.optional("Ipv6Addresses")
            self.ipv6PrefixCount = try reader.optional("Ipv6PrefixCount")
            self.ipv6Prefixes = try reader.optional("Ipv6Prefixes")
            self.networkCardIndex = try reader.optional("NetworkCardIndex")
            self.networkInterfaceId = try reader.optional("NetworkInterfaceId")
            self.primaryIpv6 = try reader.optional("PrimaryIpv6")
            self.privateIpAddress = try reader.optional("PrivateIpAddress")
            self.privateIpAddresses = try reader.optional("PrivateIpAddresses")
            self.secondaryPrivateIpAddressCount = try reader.optional("SecondaryPrivateIpAddressCount")
            self.subnetId = try reader.optional("SubnetId")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AssociateCarrierIpAddress", associateCarrierIpAddress)
            writer.set("AssociatePublicIpAddress", associatePublicIpAddress)
            writer.set("ConnectionTrackingSpecification", connectionTrackingSpecification)
            writer.set("DeleteOnTermination", deleteOnTermination)
            writer.set("Description", description)
            writer.set("DeviceIndex", deviceIndex)
            writer.set("EnaQueueCount", enaQueueCount)
            writer.set("EnaSrdSpecification", enaSrdSpecification)
            writer.set("Groups", groups)
            writer.set("InterfaceType", interfaceType)
            writer.set("Ipv4PrefixCount", ipv4PrefixCount)
            writer.set("Ipv4Prefixes", ipv4Prefixes)
            writer.set("Ipv6AddressCount", ipv6AddressCount)
            writer.set("Ipv6Addresses", ipv6Addresses)
            writer.set("Ipv6PrefixCount", ipv6PrefixCount)
            writer.set("Ipv6Prefixes", ipv6Prefixes)
            writer.set("NetworkCardIndex", networkCardIndex)
            writer.set("NetworkInterfaceId", networkInterfaceId)
            writer.set("PrimaryIpv6", primaryIpv6)
            writer.set("PrivateIpAddress", privateIpAddress)
            writer.set("PrivateIpAddresses", privateIpAddresses)
            writer.set("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount)
            writer.set("SubnetId", subnetId)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AssociateCarrierIpAddress": PropertySchema(.boolean),
                    "AssociatePublicIpAddress": PropertySchema(.boolean),
                    "ConnectionTrackingSpecification": ConnectionTrackingSpecification.shape,
                    "DeleteOnTermination": PropertySchema(.boolean),
                    "Description": PropertySchema(.string),
                    "DeviceIndex": PropertySchema(.integer),
                    "EnaQueueCount": PropertySchema(.integer),
                    "EnaSrdSpecification": EnaSrdSpecification.shape,
                    "Groups": PropertySchema(.array(PropertySchema(.string), ordered: false)),
                    "InterfaceType": PropertySchema(.string),
                    "Ipv4PrefixCount": PropertySchema(.integer),
                    "Ipv4Prefixes": PropertySchema(.array(Ipv4PrefixSpecification.shape)),
                    "Ipv6AddressCount": PropertySchema(.integer),
                    "Ipv6Addresses": PropertySchema(.array(Ipv6Add.shape)),
                    "Ipv6PrefixCount": PropertySchema(.integer),
                    "Ipv6Prefixes": PropertySchema(.array(Ipv6PrefixSpecification.shape)),
                    "NetworkCardIndex": PropertySchema(.integer),
                    "NetworkInterfaceId": PropertySchema(.string),
                    "PrimaryIpv6": PropertySchema(.boolean),
                    "PrivateIpAddress": PropertySchema(.string),
                    "PrivateIpAddresses": PropertySchema(.array(PrivateIpAdd.shape)),
                    "SecondaryPrivateIpAddressCount": PropertySchema(.integer),
                    "SubnetId": PropertySchema(.string),
                ],
                constraints: [
                    .excludes("AssociateCarrierIpAddress", ["NetworkInterfaceId"]),
                    .excludes("AssociatePublicIpAddress", ["NetworkInterfaceId"]),
                    .excludes("NetworkInterfaceId", ["AssociateCarrierIpAddress", "AssociatePublicIpAddress"]),
                ]
            )
        )
    }

    /// `LaunchTemplateData/InstanceRequirements/NetworkInterfaceCount`.
    public struct NetworkInterfaceCount: DocumentConvertible, Hashable {
        /// `Max`.
        public var max: Input<Int>?
        /// `Min`.
        public var min: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
            self.max = max
            self.min = min
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.max = try reader.optional("Max")
            self.min = try reader.optional("Min")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Max", max)
            writer.set("Min", min)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Max": PropertySchema(.integer), "Min": PropertySchema(.integer)]))
    }

    /// `LaunchTemplateData/Placement`.
    public struct Placement: DocumentConvertible, Hashable {
        /// `Affinity`.
        public var affinity: Input<String>?
        /// `AvailabilityZone`.
        public var availabilityZone: Input<String>?
        /// `GroupId`.
        public var groupId: Input<String>?
        /// `GroupName`.
        public var groupName: Input<String>?
        /// `HostId`.
        public var hostId: Input<String>?
        /// `HostResourceGroupArn`.
        public var hostResourceGroupArn: Input<String>?
        /// `PartitionNumber`.
        public var partitionNumber: Input<Int>?
        /// `SpreadDomain`.
        public var spreadDomain: Input<String>?
        /// `Tenancy`.
        public var tenancy: Tenancy?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            affinity: Input<String>? = nil,
            availabilityZone: Input<String>? = nil,
            groupId: Input<String>? = nil,
            groupName: Input<String>? = nil,
            hostId: Input<String>? = nil,
            hostResourceGroupArn: Input<String>? = nil,
            partitionNumber: Input<Int>? = nil,
            spreadDomain: Input<String>? = nil,
            tenancy: Tenancy? = nil
        ) {
            self.affinity = affinity
            self.availabilityZone = availabilityZone
            self.groupId = groupId
            self.groupName = groupName
            self.hostId = hostId
            self.hostResourceGroupArn = hostResourceGroupArn
            self.partitionNumber = partitionNumber
            self.spreadDomain = spreadDomain
            self.tenancy = tenancy
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.affinity = try reader.optional("Affinity")
            self.availabilityZone = try reader.optional("AvailabilityZone")
            self.groupId = try reader.optional("GroupId")
            self.groupName = try reader.optional("GroupName")
            self.hostId = try reader.optional("HostId")
            self.hostResourceGroupArn = try reader.optional("HostResourceGroupArn")
            self.partitionNumber = try reader.optional("PartitionNumber")
            self.spreadDomain = try reader.optional("SpreadDomain")
            self.tenancy = try reader.optional("Tenancy")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Affinity", affinity)
            writer.set("AvailabilityZone", availabilityZone)
            writer.set("GroupId", groupId)
            writer.set("GroupName", groupName)
            writer.set("HostId", hostId)
            writer.set("HostResourceGroupArn", hostResourceGroupArn)
            writer.set("PartitionNumber", partitionNumber)
            writer.set("SpreadDomain", spreadDomain)
            writer.set("Tenancy", tenancy)
            return writer.document
        }

        /// `LaunchTemplateData/Placement/Tenancy`.
        public enum Tenancy: OpenEnumeration {
            case dedicated
            case `default`
            case host
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "dedicated": self = .dedicated
                case "default": self = .default
                case "host": self = .host
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .dedicated: "dedicated"
                case .default: "default"
                case .host: "host"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Affinity": PropertySchema(.string),
                    "AvailabilityZone": PropertySchema(.string),
                    "GroupId": PropertySchema(.string),
                    "GroupName": PropertySchema(.string),
                    "HostId": PropertySchema(.string),
                    "HostResourceGroupArn": PropertySchema(.string),
                    "PartitionNumber": PropertySchema(.integer),
                    "SpreadDomain": PropertySchema(.string),
                    "Tenancy": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["dedicated", "default", "host"])
                    ),
                ]
            )
        )
    }

    /// `LaunchTemplateData/PrivateDnsNameOptions`.
    public struct PrivateDnsNameOptions: DocumentConvertible, Hashable {
        /// `EnableResourceNameDnsAAAARecord`.
        public var enableResourceNameDnsAAAARecord: Input<Bool>?
        /// `EnableResourceNameDnsARecord`.
        public var enableResourceNameDnsARecord: Input<Bool>?
        /// `HostnameType`.
        public var hostnameType: HostnameType?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            enableResourceNameDnsAAAARecord: Input<Bool>? = nil,
            enableResourceNameDnsARecord: Input<Bool>? = nil,
            hostnameType: HostnameType? = nil
        ) {
            self.enableResourceNameDnsAAAARecord = enableResourceNameDnsAAAARecord
            self.enableResourceNameDnsARecord = enableResourceNameDnsARecord
            self.hostnameType = hostnameType
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enableResourceNameDnsAAAARecord = try reader.optional("EnableResourceNameDnsAAAARecord")
            self.enableResourceNameDnsARecord = try reader.optional("EnableResourceNameDnsARecord")
            self.hostnameType = try reader.optional("HostnameType")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("EnableResourceNameDnsAAAARecord", enableResourceNameDnsAAAARecord)
            writer.set("EnableResourceNameDnsARecord", enableResourceNameDnsARecord)
            writer.set("HostnameType", hostnameType)
            return writer.document
        }

        /// `LaunchTemplateData/PrivateDnsNameOptions/HostnameType`.
        public enum HostnameType: OpenEnumeration {
            case ipName
            case resourceName
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "ip-name": self = .ipName
                case "resource-name": self = .resourceName
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .ipName: "ip-name"
                case .resourceName: "resource-name"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "EnableResourceNameDnsAAAARecord": PropertySchema(.boolean),
                    "EnableResourceNameDnsARecord": PropertySchema(.boolean),
                    "HostnameType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["ip-name", "resource-name"])
                    ),
                ]
            )
        )
    }

    /// `LaunchTemplateData/NetworkInterfaces/*/PrivateIpAddresses/*`.
    public struct PrivateIpAdd: DocumentConvertible, Hashable {
        /// `Primary`.
        public var primary: Input<Bool>?
        /// `PrivateIpAddress`.
        public var privateIpAddress: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(primary: Input<Bool>? = nil, privateIpAddress: Input<String>? = nil) {
            self.primary = primary
            self.privateIpAddress = privateIpAddress
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.primary = try reader.optional("Primary")
            self.privateIpAddress = try reader.optional("PrivateIpAddress")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Primary", primary)
            writer.set("PrivateIpAddress", privateIpAddress)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Primary": PropertySchema(.boolean), "PrivateIpAddress": PropertySchema(.string)])
        )
    }

    /// `LaunchTemplateData/InstanceMarketOptions/SpotOptions`.
    public struct SpotOptions: DocumentConvertible, Hashable {
        /// `BlockDurationMinutes`.
        public var blockDurationMinutes: Input<Int>?
        /// `InstanceInterruptionBehavior`.
        public var instanceInterruptionBehavior: InstanceInterruptionBehavior?
        /// `MaxPrice`.
        public var maxPrice: Input<String>?
        /// `SpotInstanceType`.
        public var spotInstanceType: SpotInstanceType?
        /// `ValidUntil`.
        public var validUntil: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            blockDurationMinutes: Input<Int>? = nil,
            instanceInterruptionBehavior: InstanceInterruptionBehavior? = nil,
            maxPrice: Input<String>? = nil,
            spotInstanceType: SpotInstanceType? = nil,
            validUntil: Input<String>? = nil
        ) {
            self.blockDurationMinutes = blockDurationMinutes
            self.instanceInterruptionBehavior = instanceInterruptionBehavior
            self.maxPrice = maxPrice
            self.spotInstanceType = spotInstanceType
            self.validUntil = validUntil
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.blockDurationMinutes = try reader.optional("BlockDurationMinutes")
            self.instanceInterruptionBehavior = try reader.optional("InstanceInterruptionBehavior")
            self.maxPrice = try reader.optional("MaxPrice")
            self.spotInstanceType = try reader.optional("SpotInstanceType")
            self.validUntil = try reader.optional("ValidUntil")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("BlockDurationMinutes", blockDurationMinutes)
            writer.set("InstanceInterruptionBehavior", instanceInterruptionBehavior)
            writer.set("MaxPrice", maxPrice)
            writer.set("SpotInstanceType", spotInstanceType)
            writer.set("ValidUntil", validUntil)
            return writer.document
        }

        /// `LaunchTemplateData/InstanceMarketOptions/SpotOptions/InstanceInterruptionBehavior`.
        public enum InstanceInterruptionBehavior: OpenEnumeration {
            case hibernate
            case stop
            case terminate
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "hibernate": self = .hibernate
                case "stop": self = .stop
                case "terminate": self = .terminate
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .hibernate: "hibernate"
                case .stop: "stop"
                case .terminate: "terminate"
                case .custom(let text): text
                }
            }
        }

        /// `LaunchTemplateData/InstanceMarketOptions/SpotOptions/SpotInstanceType`.
        public enum SpotInstanceType: OpenEnumeration {
            case oneTime
            case persistent
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "one-time": self = .oneTime
                case "persistent": self = .persistent
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .oneTime: "one-time"
                case .persistent: "persistent"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "BlockDurationMinutes": PropertySchema(.integer),
                    "InstanceInterruptionBehavior": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["hibernate", "stop", "terminate"])
                    ),
                    "MaxPrice": PropertySchema(.string),
                    "SpotInstanceType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["one-time", "persistent"])
                    ),
                    "ValidUntil": PropertySchema(.string),
                ]
            )
        )
    }

    /// `LaunchTemplateData/TagSpecifications/*/Tags/*`.
    public struct Tag: DocumentConvertible, Hashable {
        /// `Key`.
        public var key: Input<String>
        /// `Value`.
        public var value: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(key: Input<String>, value: Input<String>) {
            self.key = key
            self.value = value
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.key = try reader.required("Key")
            self.value = try reader.required("Value")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Key", key)
            writer.set("Value", value)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Key": PropertySchema(.string), "Value": PropertySchema(.string)], required: ["Key", "Value"])
        )
    }

    /// `LaunchTemplateData/TagSpecifications/*`.
    public struct TagSpecification: DocumentConvertible, Hashable {
        /// `ResourceType`.
        public var resourceType: ResourceType?
        /// `Tags`.
        public var tags: [Tag]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(resourceType: ResourceType? = nil, tags: [Tag]? = nil) {
            self.resourceType = resourceType
            self.tags = tags
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.resourceType = try reader.optional("ResourceType")
            self.tags = try reader.optional("Tags")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ResourceType", resourceType)
            writer.set("Tags", tags)
            return writer.document
        }

        /// `LaunchTemplateData/TagSpecifications/*/ResourceType`.
        public enum ResourceType: OpenEnumeration {
            case capacityBlock
            case capacityManagerDataExport
            case capacityReservation
            case capacityReservationFleet
            case carrierGateway
            case clientVpnEndpoint
            case coipPool
            case customerGateway
            case declarativePoliciesReport
            case dedicatedHost
            case dhcpOptions
            case egressOnlyInternetGateway
            case elasticGpu
            case elasticIp
            case exportImageTask
            case exportInstanceTask
            case fleet
            case fpgaImage
            case hostReservation
            case image
            case imageUsageReport
            case importImageTask
            case importSnapshotTask
            case instance
            case instanceConnectEndpoint
            case instanceEventWindow
            case internetGateway
            case ipam
            case ipamExternalResourceVerificationToken
            case ipamPolicy
            case ipamPool
            case ipamPrefixListResolver
            case ipamPrefixListResolverTarget
            case ipamResourceDiscovery
            case ipamResourceDiscoveryAssociation
            case ipamScope
            case ipv4poolEc2
            case ipv6poolEc2
            case keyPair
            case launchTemplate
            case localGateway
            case localGatewayRouteTable
            case localGatewayRouteTableVirtualInterfaceGroupAssociation
            case localGatewayRouteTableVpcAssociation
            case localGatewayVirtualInterface
            case localGatewayVirtualInterfaceGroup
            case macModificationTask
            case natgateway
            case networkAcl
            case networkInsightsAccessScope
            case networkInsightsAccessScopeAnalysis
            case networkInsightsAnalysis
            case networkInsightsPath
            case networkInterface
            case outpostLag
            case placementGroup
            case prefixList
            case replaceRootVolumeTask
            case reservedInstances
            case routeServer
            case routeServerEndpoint
            case routeServerPeer
            case routeTable
            case secondaryInterface
            case secondaryNetwork
            case secondarySubnet
            case securityGroup
            case securityGroupRule
            case serviceLinkVirtualInterface
            case snapshot
            case spotFleetRequest
            case spotInstancesRequest
            case subnet
            case subnetCidrReservation
            case trafficMirrorFilter
            case trafficMirrorFilterRule
            case trafficMirrorSession
            case trafficMirrorTarget
            case transitGateway
            case transitGatewayAttachment
            case transitGatewayConnectPeer
            case transitGatewayMeteringPolicy
            case transitGatewayMulticastDomain
            case transitGatewayPolicyTable
            case transitGatewayRouteTable
            case transitGatewayRouteTableAnnouncement
            case verifiedAccessEndpoint
            case verifiedAccessEndpointTarget
            case verifiedAccessGroup
            case verifiedAccessInstance
            case verifiedAccessPolicy
            case verifiedAccessTrustProvider
            case volume
            case vpc
            case vpcBlockPublicAccessExclusion
            case vpcEncryptionControl
            case vpcEndpoint
            case vpcEndpointConnection
            case vpcEndpointConnectionDeviceType
            case vpcEndpointService
            case vpcEndpointServicePermission
            case vpcFlowLog
            case vpcPeeringConnection
            case vpnConcentrator
            case vpnConnection
            case vpnConnectionDeviceType
            case vpnGateway
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "capacity-block": self = .capacityBlock
                case "capacity-manager-data-export": self = .capacityManagerDataExport
                case "capacity-reservation": self = .capacityReservation
                case "capacity-reservation-fleet": self = .capacityReservationFleet
                case "carrier-gateway": self = .carrierGateway
                case "client-vpn-endpoint": self = .clientVpnEndpoint
                case "coip-pool": self = .coipPool
                case "customer-gateway": self = .customerGateway
                case "declarative-policies-report": self = .declarativePoliciesReport
                case "dedicated-host": self = .dedicatedHost
                case "dhcp-options": self = .dhcpOptions
                case "egress-only-internet-gateway": self = .egressOnlyInternetGateway
                case "elastic-gpu": self = .elasticGpu
                case "elastic-ip": self = .elasticIp
                case "export-image-task": self = .exportImageTask
                case "export-instance-task": self = .exportInstanceTask
                case "fleet": self = .fleet
                case "fpga-image": self = .fpgaImage
                case "host-reservation": self = .hostReservation
                case "image": self = .image
                case "image-usage-report": self = .imageUsageReport
                case "import-image-task": self = .importImageTask
                case "import-snapshot-task": self = .importSnapshotTask
                case "instance": self = .instance
                case "instance-connect-endpoint": self = .instanceConnectEndpoint
                case "instance-event-window": self = .instanceEventWindow
                case "internet-gateway": self = .internetGateway
                case "ipam": self = .ipam
                case "ipam-external-resource-verification-token": self = .ipamExternalResourceVerificationToken
                case "ipam-policy": self = .ipamPolicy
                case "ipam-pool": self = .ipamPool
                case "ipam-prefix-list-resolver": self = .ipamPrefixListResolver
                case "ipam-prefix-list-resolver-target": self = .ipamPrefixListResolverTarget
                case "ipam-resource-discovery": self = .ipamResourceDiscovery
                case "ipam-resource-discovery-association": self = .ipamResourceDiscoveryAssociation
                case "ipam-scope": self = .ipamScope
                case "ipv4pool-ec2": self = .ipv4poolEc2
                case "ipv6pool-ec2": self = .ipv6poolEc2
                case "key-pair": self = .keyPair
                case "launch-template": self = .launchTemplate
                case "local-gateway": self = .localGateway
                case "local-gateway-route-table": self = .localGatewayRouteTable
                case "local-gateway-route-table-virtual-interface-group-association":
                    self = .localGatewayRouteTableVirtualInterfaceGroupAssociation
                case "local-gateway-route-table-vpc-association": self = .localGatewayRouteTableVpcAssociation
                case "local-gateway-virtual-interface": self = .localGatewayVirtualInterface
                case "local-gateway-virtual-interface-group": self = .localGatewayVirtualInterfaceGroup
                case "mac-modification-task": self = .macModificationTask
                case "natgateway": self = .natgateway
                case "network-acl": self = .networkAcl
                case "network-insights-access-scope": self = .networkInsightsAccessScope
                case "network-insights-access-scope-analysis": self = .networkInsightsAccessScopeAnalysis
                case "network-insights-analysis": self = .networkInsightsAnalysis
                case "network-insights-path": self = .networkInsightsPath
                case "network-interface": self = .networkInterface
                case "outpost-lag": self = .outpostLag
                case "placement-group": self = .placementGroup
                case "prefix-list": self = .prefixList
                case "replace-root-volume-task": self = .replaceRootVolumeTask
                case "reserved-instances": self = .reservedInstances
                case "route-server": self = .routeServer
                case "route-server-endpoint": self = .routeServerEndpoint
                case "route-server-peer": self = .routeServerPeer
                case "route-table": self = .routeTable
                case "secondary-interface": self = .secondaryInterface
                case "secondary-network": self = .secondaryNetwork
                case "secondary-subnet": self = .secondarySubnet
                case "security-group": self = .securityGroup
                case "security-group-rule": self = .securityGroupRule
                case "service-link-virtual-interface": self = .serviceLinkVirtualInterface
                case "snapshot": self = .snapshot
                case "spot-fleet-request": self = .spotFleetRequest
                case "spot-instances-request": self = .spotInstancesRequest
                case "subnet": self = .subnet
                case "subnet-cidr-reservation": self = .subnetCidrReservation
                case "traffic-mirror-filter": self = .trafficMirrorFilter
                case "traffic-mirror-filter-rule": self = .trafficMirrorFilterRule
                case "traffic-mirror-session": self = .trafficMirrorSession
                case "traffic-mirror-target": self = .trafficMirrorTarget
                case "transit-gateway": self = .transitGateway
                case "transit-gateway-attachment": self = .transitGatewayAttachment
                case "transit-gateway-connect-peer": self = .transitGatewayConnectPeer
                case "transit-gateway-metering-policy": self = .transitGatewayMeteringPolicy
                case "transit-gateway-multicast-domain": self = .transitGatewayMulticastDomain
                case "transit-gateway-policy-table": self = .transitGatewayPolicyTable
                case "transit-gateway-route-table": self = .transitGatewayRouteTable
                case "transit-gateway-route-table-announcement": self = .transitGatewayRouteTableAnnouncement
                case "verified-access-endpoint": self = .verifiedAccessEndpoint
                case "verified-access-endpoint-target": self = .verifiedAccessEndpointTarget
                case "verified-access-group": self = .verifiedAccessGroup
                case "verified-access-instance": self = .verifiedAccessInstance
                case "verified-access-policy": self = .verifiedAccessPolicy
                case "verified-access-trust-provider": self = .verifiedAccessTrustProvider
                case "volume": self = .volume
                case "vpc": self = .vpc
                case "vpc-block-public-access-exclusion": self = .vpcBlockPublicAccessExclusion
                case "vpc-encryption-control": self = .vpcEncryptionControl
                case "vpc-endpoint": self = .vpcEndpoint
                case "vpc-endpoint-connection": self = .vpcEndpointConnection
                case "vpc-endpoint-connection-device-type": self = .vpcEndpointConnectionDeviceType
                case "vpc-endpoint-service": self = .vpcEndpointService
                case "vpc-endpoint-service-permission": self = .vpcEndpointServicePermission
                case "vpc-flow-log": self = .vpcFlowLog
                case "vpc-peering-connection": self = .vpcPeeringConnection
                case "vpn-concentrator": self = .vpnConcentrator
                case "vpn-connection": self = .vpnConnection
                case "vpn-connection-device-type": self = .vpnConnectionDeviceType
                case "vpn-gateway": self = .vpnGateway
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .capacityBlock: "capacity-block"
                case .capacityManagerDataExport: "capacity-manager-data-export"
                case .capacityReservation: "capacity-reservation"
                case .capacityReservationFleet: "capacity-reservation-fleet"
                case .carrierGateway: "carrier-gateway"
                case .clientVpnEndpoint: "client-vpn-endpoint"
                case .coipPool: "coip-pool"
                case .customerGateway: "customer-gateway"
                case .declarativePoliciesReport: "declarative-policies-report"
                case .dedicatedHost: "dedicated-host"
                case .dhcpOptions: "dhcp-options"
                case .egressOnlyInternetGateway: "egress-only-internet-gateway"
                case .elasticGpu: "elastic-gpu"
                case .elasticIp: "elastic-ip"
                case .exportImageTask: "export-image-task"
                case .exportInstanceTask: "export-instance-task"
                case .fleet: "fleet"
                case .fpgaImage: "fpga-image"
                case .hostReservation: "host-reservation"
                case .image: "image"
                case .imageUsageReport: "image-usage-report"
                case .importImageTask: "import-image-task"
                case .importSnapshotTask: "import-snapshot-task"
                case .instance: "instance"
                case .instanceConnectEndpoint: "instance-connect-endpoint"
                case .instanceEventWindow: "instance-event-window"
                case .internetGateway: "internet-gateway"
                case .ipam: "ipam"
                case .ipamExternalResourceVerificationToken: "ipam-external-resource-verification-token"
                case .ipamPolicy: "ipam-policy"
                case .ipamPool: "ipam-pool"
                case .ipamPrefixListResolver: "ipam-prefix-list-resolver"
                case .ipamPrefixListResolverTarget: "ipam-prefix-list-resolver-target"
                case .ipamResourceDiscovery: "ipam-resource-discovery"
                case .ipamResourceDiscoveryAssociation: "ipam-resource-discovery-association"
                case .ipamScope: "ipam-scope"
                case .ipv4poolEc2: "ipv4pool-ec2"
                case .ipv6poolEc2: "ipv6pool-ec2"
                case .keyPair: "key-pair"
                case .launchTemplate: "launch-template"
                case .localGateway: "local-gateway"
                case .localGatewayRouteTable: "local-gateway-route-table"
                case .localGatewayRouteTableVirtualInterfaceGroupAssociation:
                    "local-gateway-route-table-virtual-interface-group-association"
                case .localGatewayRouteTableVpcAssociation: "local-gateway-route-table-vpc-association"
                case .localGatewayVirtualInterface: "local-gateway-virtual-interface"
                case .localGatewayVirtualInterfaceGroup: "local-gateway-virtual-interface-group"
                case .macModificationTask: "mac-modification-task"
                case .natgateway: "natgateway"
                case .networkAcl: "network-acl"
                case .networkInsightsAccessScope: "network-insights-access-scope"
                case .networkInsightsAccessScopeAnalysis: "network-insights-access-scope-analysis"
                case .networkInsightsAnalysis: "network-insights-analysis"
                case .networkInsightsPath: "network-insights-path"
                case .networkInterface: "network-interface"
                case .outpostLag: "outpost-lag"
                case .placementGroup: "placement-group"
                case .prefixList: "prefix-list"
                case .replaceRootVolumeTask: "replace-root-volume-task"
                case .reservedInstances: "reserved-instances"
                case .routeServer: "route-server"
                case .routeServerEndpoint: "route-server-endpoint"
                case .routeServerPeer: "route-server-peer"
                case .routeTable: "route-table"
                case .secondaryInterface: "secondary-interface"
                case .secondaryNetwork: "secondary-network"
                case .secondarySubnet: "secondary-subnet"
                case .securityGroup: "security-group"
                case .securityGroupRule: "security-group-rule"
                case .serviceLinkVirtualInterface: "service-link-virtual-interface"
                case .snapshot: "snapshot"
                case .spotFleetRequest: "spot-fleet-request"
                case .spotInstancesRequest: "spot-instances-request"
                case .subnet: "subnet"
                case .subnetCidrReservation: "subnet-cidr-reservation"
                case .trafficMirrorFilter: "traffic-mirror-filter"
                case .trafficMirrorFilterRule: "traffic-mirror-filter-rule"
                case .trafficMirrorSession: "traffic-mirror-session"
                case .trafficMirrorTarget: "traffic-mirror-target"
                case .transitGateway: "transit-gateway"
                case .transitGatewayAttachment: "transit-gateway-attachment"
                case .transitGatewayConnectPeer: "transit-gateway-connect-peer"
                case .transitGatewayMeteringPolicy: "transit-gateway-metering-policy"
                case .transitGatewayMulticastDomain: "transit-gateway-multicast-domain"
                case .transitGatewayPolicyTable: "transit-gateway-policy-table"
                case .transitGatewayRouteTable: "transit-gateway-route-table"
                case .transitGatewayRouteTableAnnouncement: "transit-gateway-route-table-announcement"
                case .verifiedAccessEndpoint: "verified-access-endpoint"
                case .verifiedAccessEndpointTarget: "verified-access-endpoint-target"
                case .verifiedAccessGroup: "verified-access-group"
                case .verifiedAccessInstance: "verified-access-instance"
                case .verifiedAccessPolicy: "verified-access-policy"
                case .verifiedAccessTrustProvider: "verified-access-trust-provider"
                case .volume: "volume"
                case .vpc: "vpc"
                case .vpcBlockPublicAccessExclusion: "vpc-block-public-access-exclusion"
                case .vpcEncryptionControl: "vpc-encryption-control"
                case .vpcEndpoint: "vpc-endpoint"
                case .vpcEndpointConnection: "vpc-endpoint-connection"
                case .vpcEndpointConnectionDeviceType: "vpc-endpoint-connection-device-type"
                case .vpcEndpointService: "vpc-endpoint-service"
                case .vpcEndpointServicePermission: "vpc-endpoint-service-permission"
                case .vpcFlowLog: "vpc-flow-log"
                case .vpcPeeringConnection: "vpc-peering-connection"
                case .vpnConcentrator: "vpn-concentrator"
                case .vpnConnection: "vpn-connection"
                case .vpnConnectionDeviceType: "vpn-connection-device-type"
                case .vpnGateway: "vpn-gateway"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ResourceType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: [
                                "capacity-block",
                                "capacity-manager-data-export",
                                "capacity-reservation",
                                "capacity-reservation-fleet",
                                "carrier-gateway",
                                "client-vpn-endpoint",
                                "coip-pool",
                                "customer-gateway",
                                "declarative-policies-report",
                                "dedicated-host",
                                "dhcp-options",
                                "egress-only-internet-gateway",
                                "elastic-gpu",
                                "elastic-ip",
                                "export-image-task",
                                "export-instance-task",
                                "fleet",
                                "fpga-image",
                                "host-reservation",
                                "image",
                                "image-usage-report",
                                "import-image-task",
                                "import-snapshot-task",
                                "instance",
                                "instance-connect-endpoint",
                                "instance-event-window",
                                "internet-gateway",
                                "ipam",
                                "ipam-external-resource-verification-token",
                                "ipam-policy",
                                "ipam-pool",
                                "ipam-prefix-list-resolver",
                                "ipam-prefix-list-resolver-target",
                                "ipam-resource-discovery",
                                "ipam-resource-discovery-association",
                                "ipam-scope",
                                "ipv4pool-ec2",
                                "ipv6pool-ec2",
                                "key-pair",
                                "launch-template",
                                "local-gateway",
                                "local-gateway-route-table",
                                "local-gateway-route-table-virtual-interface-group-association",
                                "local-gateway-route-table-vpc-association",
                                "local-gateway-virtual-interface",
                                "local-gateway-virtual-interface-group",
                                "mac-modification-task",
                                "natgateway",
                                "network-acl",
                                "network-insights-access-scope",
                                "network-insights-access-scope-analysis",
                                "network-insights-analysis",
                                "network-insights-path",
                                "network-interface",
                                "outpost-lag",
                                "placement-group",
                                "prefix-list",
                                "replace-root-volume-task",
                                "reserved-instances",
                                "route-server",
                                "route-server-endpoint",
                                "route-server-peer",
                                "route-table",
                                "secondary-interface",
                                "secondary-network",
                                "secondary-subnet",
                                "security-group",
                                "security-group-rule",
                                "service-link-virtual-interface",
                                "snapshot",
                                "spot-fleet-request",
                                "spot-instances-request",
                                "subnet",
                                "subnet-cidr-reservation",
                                "traffic-mirror-filter",
                                "traffic-mirror-filter-rule",
                                "traffic-mirror-session",
                                "traffic-mirror-target",
                                "transit-gateway",
                                "transit-gateway-attachment",
                                "transit-gateway-connect-peer",
                                "transit-gateway-metering-policy",
                                "transit-gateway-multicast-domain",
                                "transit-gateway-policy-table",
                                "transit-gateway-route-table",
                                "transit-gateway-route-table-announcement",
                                "verified-access-endpoint",
                                "verified-access-endpoint-target",
                                "verified-access-group",
                                "verified-access-instance",
                                "verified-access-policy",
                                "verified-access-trust-provider",
                                "volume",
                                "vpc",
                                "vpc-block-public-access-exclusion",
                                "vpc-encryption-control",
                                "vpc-endpoint",
                                "vpc-endpoint-connection",
                                "vpc-endpoint-connection-device-type",
                                "vpc-endpoint-service",
                                "vpc-endpoint-service-permission",
                                "vpc-flow-log",
                                "vpc-peering-connection",
                                "vpn-concentrator",
                                "vpn-connection",
                                "vpn-connection-device-type",
                                "vpn-gateway",
                            ]
                        )
                    ),
                    "Tags": PropertySchema(.array(Tag.shape, ordered: false)),
                ]
            )
        )
    }

    /// `LaunchTemplateData/InstanceRequirements/TotalLocalStorageGB`.
    public struct TotalLocalStorageGB: DocumentConvertible, Hashable {
        /// `Max`.
        public var max: Input<Double>?
        /// `Min`.
        public var min: Input<Double>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(max: Input<Double>? = nil, min: Input<Double>? = nil) {
            self.max = max
            self.min = min
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.max = try reader.optional("Max")
            self.min = try reader.optional("Min")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Max", max)
            writer.set("Min", min)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Max": PropertySchema(.number), "Min": PropertySchema(.number)]))
    }

    /// `LaunchTemplateData/InstanceRequirements/VCpuCount`.
    public struct VCpuCount: DocumentConvertible, Hashable {
        /// `Min`.
        public var min: Input<Int>
        /// `Max`.
        public var max: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(min: Input<Int>, max: Input<Int>? = nil) {
            self.min = min
            self.max = max
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.min = try reader.required("Min")
            self.max = try reader.optional("Max")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Min", min)
            writer.set("Max", max)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Max": PropertySchema(.integer), "Min": PropertySchema(.integer)], required: ["Min"])
        )
    }
}

extension LaunchTemplate {
    /// What the registry says of `AWS::EC2::LaunchTemplate`.
    public static let schema = Schema(
        type: "AWS::EC2::LaunchTemplate",
        properties: properties,
        required: ["LaunchTemplateData"],
        primaryIdentifier: ["LaunchTemplateId"],
        createOnly: ["LaunchTemplateName"],
        readOnly: ["DefaultVersionNumber", "LatestVersionNumber", "LaunchTemplateId"],
        exclusive: [["LaunchTemplateName"]]
    )

    private static let properties: [String: PropertySchema] = [
        "DefaultVersionNumber": PropertySchema(.string),
        "LatestVersionNumber": PropertySchema(.string),
        "LaunchTemplateData": LaunchTemplateData.shape,
        "LaunchTemplateId": PropertySchema(.string),
        "LaunchTemplateName": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: #"^[a-zA-Z0-9\(\)\.\-/_]+$"#, length: 3...128)
        ),
        "TagSpecifications": PropertySchema(.array(LaunchTemplateTagSpecification.shape)),
        "VersionDescription": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...255)),
    ]
}

extension Reference where R == LaunchTemplate {
    /// `DefaultVersionNumber`.
    public var defaultVersionNumber: Input<String> { attribute("DefaultVersionNumber") }
    /// `LatestVersionNumber`.
    public var latestVersionNumber: Input<String> { attribute("LatestVersionNumber") }
    /// `LaunchTemplateId`.
    public var launchTemplateId: Input<LaunchTemplate.ID> { attribute("LaunchTemplateId") }
}
