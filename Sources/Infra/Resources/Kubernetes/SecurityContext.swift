extension Kubernetes {
    /// What a whole pod may do.
    public struct PodSecurityContext: DocumentConvertible, Hashable {
        /// `runAsNonRoot`: whether a program that would run as root is refused.
        public var runAsNonRoot: Input<Bool>?
        /// `runAsUser`: the user's number.
        public var runAsUser: Input<Int>?
        /// `runAsGroup`: the group's number.
        public var runAsGroup: Input<Int>?
        /// `fsGroup`: the group that volumes belong to.
        public var fsGroup: Input<Int>?
        /// `supplementalGroups`: further groups' numbers.
        public var supplementalGroups: [Input<Int>]?
        /// `seccompProfile`: which system calls are let through.
        public var seccompProfile: SeccompProfile?

        /// What is left out is Kubernetes' to choose.
        public init(
            runAsNonRoot: Input<Bool>? = nil,
            runAsUser: Input<Int>? = nil,
            runAsGroup: Input<Int>? = nil,
            fsGroup: Input<Int>? = nil,
            supplementalGroups: [Input<Int>]? = nil,
            seccompProfile: SeccompProfile? = nil
        ) {
            self.runAsNonRoot = runAsNonRoot
            self.runAsUser = runAsUser
            self.runAsGroup = runAsGroup
            self.fsGroup = fsGroup
            self.supplementalGroups = supplementalGroups
            self.seccompProfile = seccompProfile
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            runAsNonRoot = try reader.optional("runAsNonRoot")
            runAsUser = try reader.optional("runAsUser")
            runAsGroup = try reader.optional("runAsGroup")
            fsGroup = try reader.optional("fsGroup")
            supplementalGroups = try reader.optional("supplementalGroups")
            seccompProfile = try reader.optional("seccompProfile")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("runAsNonRoot", runAsNonRoot)
            writer.set("runAsUser", runAsUser)
            writer.set("runAsGroup", runAsGroup)
            writer.set("fsGroup", fsGroup)
            writer.set("supplementalGroups", supplementalGroups)
            writer.set("seccompProfile", seccompProfile)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "runAsNonRoot": PropertySchema(.boolean),
                    "runAsUser": PropertySchema(.integer),
                    "runAsGroup": PropertySchema(.integer),
                    "fsGroup": PropertySchema(.integer),
                    "supplementalGroups": PropertySchema(.array(PropertySchema(.integer))),
                    "seccompProfile": SeccompProfile.shape,
                ]
            )
        )
    }

    /// What a container may do.
    public struct SecurityContext: DocumentConvertible, Hashable {
        /// `allowPrivilegeEscalation`: whether it may get more rights than it starts with.
        public var allowPrivilegeEscalation: Input<Bool>?
        /// `capabilities`: which of root's rights it has.
        public var capabilities: Capabilities?
        /// `privileged`: whether it may do everything on its node.
        public var privileged: Input<Bool>?
        /// `readOnlyRootFilesystem`: whether it can write nothing but volumes.
        public var readOnlyRootFilesystem: Input<Bool>?
        /// `runAsNonRoot`: whether a program that would run as root is refused.
        public var runAsNonRoot: Input<Bool>?
        /// `runAsUser`: the user's number.
        public var runAsUser: Input<Int>?
        /// `runAsGroup`: the group's number.
        public var runAsGroup: Input<Int>?
        /// `seccompProfile`: which system calls are let through.
        public var seccompProfile: SeccompProfile?

        /// What is left out is Kubernetes' to choose.
        public init(
            allowPrivilegeEscalation: Input<Bool>? = nil,
            capabilities: Capabilities? = nil,
            privileged: Input<Bool>? = nil,
            readOnlyRootFilesystem: Input<Bool>? = nil,
            runAsNonRoot: Input<Bool>? = nil,
            runAsUser: Input<Int>? = nil,
            runAsGroup: Input<Int>? = nil,
            seccompProfile: SeccompProfile? = nil
        ) {
            self.allowPrivilegeEscalation = allowPrivilegeEscalation
            self.capabilities = capabilities
            self.privileged = privileged
            self.readOnlyRootFilesystem = readOnlyRootFilesystem
            self.runAsNonRoot = runAsNonRoot
            self.runAsUser = runAsUser
            self.runAsGroup = runAsGroup
            self.seccompProfile = seccompProfile
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            allowPrivilegeEscalation = try reader.optional("allowPrivilegeEscalation")
            capabilities = try reader.optional("capabilities")
            privileged = try reader.optional("privileged")
            readOnlyRootFilesystem = try reader.optional("readOnlyRootFilesystem")
            runAsNonRoot = try reader.optional("runAsNonRoot")
            runAsUser = try reader.optional("runAsUser")
            runAsGroup = try reader.optional("runAsGroup")
            seccompProfile = try reader.optional("seccompProfile")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("allowPrivilegeEscalation", allowPrivilegeEscalation)
            writer.set("capabilities", capabilities)
            writer.set("privileged", privileged)
            writer.set("readOnlyRootFilesystem", readOnlyRootFilesystem)
            writer.set("runAsNonRoot", runAsNonRoot)
            writer.set("runAsUser", runAsUser)
            writer.set("runAsGroup", runAsGroup)
            writer.set("seccompProfile", seccompProfile)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "allowPrivilegeEscalation": PropertySchema(.boolean),
                    "capabilities": Capabilities.shape,
                    "privileged": PropertySchema(.boolean),
                    "readOnlyRootFilesystem": PropertySchema(.boolean),
                    "runAsNonRoot": PropertySchema(.boolean),
                    "runAsUser": PropertySchema(.integer),
                    "runAsGroup": PropertySchema(.integer),
                    "seccompProfile": SeccompProfile.shape,
                ]
            )
        )
    }

    /// Which of root's rights a container has.
    public struct Capabilities: DocumentConvertible, Hashable {
        /// `add`: further ones.
        public var add: [Input<String>]?
        /// `drop`: those taken away; `ALL` for all.
        public var drop: [Input<String>]?

        /// What is left out is Kubernetes' to choose.
        public init(add: [Input<String>]? = nil, drop: [Input<String>]? = nil) {
            self.add = add
            self.drop = drop
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            add = try reader.optional("add")
            drop = try reader.optional("drop")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("add", add)
            writer.set("drop", drop)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "add": PropertySchema(.array(PropertySchema(.string))),
                    "drop": PropertySchema(.array(PropertySchema(.string))),
                ]
            )
        )
    }

    /// Which system calls are let through.
    public struct SeccompProfile: DocumentConvertible, Hashable {
        /// `type`: `RuntimeDefault`, `Localhost` or `Unconfined`.
        public var type: Input<String>
        /// `localhostProfile`: the profile's file, for `Localhost`.
        public var localhostProfile: Input<String>?

        /// What is left out is Kubernetes' to choose.
        public init(type: Input<String>, localhostProfile: Input<String>? = nil) {
            self.type = type
            self.localhostProfile = localhostProfile
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            type = try reader.required("type")
            localhostProfile = try reader.optional("localhostProfile")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("type", type)
            writer.set("localhostProfile", localhostProfile)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "type": PropertySchema(.string),
                    "localhostProfile": PropertySchema(.string),
                ],
                required: ["type"]
            )
        )
    }
}
