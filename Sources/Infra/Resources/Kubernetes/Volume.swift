extension Kubernetes {
    /// What containers can mount: exactly one of the sources.
    public struct Volume: DocumentConvertible, Hashable {
        /// `name`: names it in its pod.
        public var name: Input<String>
        /// `emptyDir`: empty at first, gone with the pod.
        public var emptyDir: EmptyDirectory?
        /// `configMap`: the settings of a config map, as files.
        public var configMap: ConfigMapVolume?
        /// `secret`: the values of a secret, as files.
        public var secret: SecretVolume?
        /// `projected`: several of these in one.
        public var projected: ProjectedVolume?
        /// `persistentVolumeClaim`: storage that outlives the pod.
        public var persistentVolumeClaim: ClaimReference?

        /// What is left out is Kubernetes' to choose.
        public init(
            name: Input<String>,
            emptyDir: EmptyDirectory? = nil,
            configMap: ConfigMapVolume? = nil,
            secret: SecretVolume? = nil,
            projected: ProjectedVolume? = nil,
            persistentVolumeClaim: ClaimReference? = nil
        ) {
            self.name = name
            self.emptyDir = emptyDir
            self.configMap = configMap
            self.secret = secret
            self.projected = projected
            self.persistentVolumeClaim = persistentVolumeClaim
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            emptyDir = try reader.optional("emptyDir")
            configMap = try reader.optional("configMap")
            secret = try reader.optional("secret")
            projected = try reader.optional("projected")
            persistentVolumeClaim = try reader.optional("persistentVolumeClaim")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("emptyDir", emptyDir)
            writer.set("configMap", configMap)
            writer.set("secret", secret)
            writer.set("projected", projected)
            writer.set("persistentVolumeClaim", persistentVolumeClaim)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string),
                    "emptyDir": EmptyDirectory.shape,
                    "configMap": ConfigMapVolume.shape,
                    "secret": SecretVolume.shape,
                    "projected": ProjectedVolume.shape,
                    "persistentVolumeClaim": ClaimReference.shape,
                ],
                required: ["name"]
            )
        )
    }

    /// A folder that goes with its pod.
    public struct EmptyDirectory: DocumentConvertible, Hashable {
        /// `medium`: `Memory` for one in memory.
        public var medium: Input<String>?
        /// `sizeLimit`: the most that fits in.
        public var sizeLimit: Input<String>?

        /// What is left out is Kubernetes' to choose.
        public init(medium: Input<String>? = nil, sizeLimit: Input<String>? = nil) {
            self.medium = medium
            self.sizeLimit = sizeLimit
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            medium = try reader.optional("medium")
            sizeLimit = try reader.optional("sizeLimit")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("medium", medium)
            writer.set("sizeLimit", sizeLimit)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "medium": PropertySchema(.string),
                    "sizeLimit": PropertySchema(.string, equivalence: .quantity),
                ]
            )
        )
    }

    /// Settings as files.
    public struct ConfigMapVolume: DocumentConvertible, Hashable {
        /// `name`: the config map.
        public var name: Input<Kubernetes.ConfigMap.ID>
        /// `items`: only these.
        public var items: [KeyPath]?
        /// `defaultMode`: the files' mode.
        public var defaultMode: Input<Int>?
        /// `optional`: whether it may be missing.
        public var optional: Input<Bool>?

        /// What is left out is Kubernetes' to choose.
        public init(
            name: Input<Kubernetes.ConfigMap.ID>,
            items: [KeyPath]? = nil,
            defaultMode: Input<Int>? = nil,
            optional: Input<Bool>? = nil
        ) {
            self.name = name
            self.items = items
            self.defaultMode = defaultMode
            self.optional = optional
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            items = try reader.optional("items")
            defaultMode = try reader.optional("defaultMode")
            optional = try reader.optional("optional")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("items", items)
            writer.set("defaultMode", defaultMode)
            writer.set("optional", optional)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string),
                    "items": PropertySchema(.array(KeyPath.shape)),
                    "defaultMode": PropertySchema(.integer),
                    "optional": PropertySchema(.boolean),
                ],
                required: ["name"]
            )
        )
    }

    /// Secret values as files.
    public struct SecretVolume: DocumentConvertible, Hashable {
        /// `secretName`: the secret.
        public var secretName: Input<Kubernetes.Secret.ID>
        /// `items`: only these.
        public var items: [KeyPath]?
        /// `defaultMode`: the files' mode.
        public var defaultMode: Input<Int>?
        /// `optional`: whether it may be missing.
        public var optional: Input<Bool>?

        /// What is left out is Kubernetes' to choose.
        public init(
            secretName: Input<Kubernetes.Secret.ID>,
            items: [KeyPath]? = nil,
            defaultMode: Input<Int>? = nil,
            optional: Input<Bool>? = nil
        ) {
            self.secretName = secretName
            self.items = items
            self.defaultMode = defaultMode
            self.optional = optional
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            secretName = try reader.required("secretName")
            items = try reader.optional("items")
            defaultMode = try reader.optional("defaultMode")
            optional = try reader.optional("optional")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("secretName", secretName)
            writer.set("items", items)
            writer.set("defaultMode", defaultMode)
            writer.set("optional", optional)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "secretName": PropertySchema(.string),
                    "items": PropertySchema(.array(KeyPath.shape)),
                    "defaultMode": PropertySchema(.integer),
                    "optional": PropertySchema(.boolean),
                ],
                required: ["secretName"]
            )
        )
    }

    /// One value as a file.
    public struct KeyPath: DocumentConvertible, Hashable {
        /// `key`: the value.
        public var key: Input<String>
        /// `path`: the file.
        public var path: Input<String>
        /// `mode`: the file's mode.
        public var mode: Input<Int>?

        /// What is left out is Kubernetes' to choose.
        public init(key: Input<String>, path: Input<String>, mode: Input<Int>? = nil) {
            self.key = key
            self.path = path
            self.mode = mode
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            key = try reader.required("key")
            path = try reader.required("path")
            mode = try reader.optional("mode")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("key", key)
            writer.set("path", path)
            writer.set("mode", mode)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "key": PropertySchema(.string),
                    "path": PropertySchema(.string),
                    "mode": PropertySchema(.integer),
                ],
                required: ["key", "path"]
            )
        )
    }

    /// Several sources in one folder.
    public struct ProjectedVolume: DocumentConvertible, Hashable {
        /// `sources`: a list, as Kubernetes has it.
        public var sources: Document
        /// `defaultMode`: the files' mode.
        public var defaultMode: Input<Int>?

        /// What is left out is Kubernetes' to choose.
        public init(sources: Document, defaultMode: Input<Int>? = nil) {
            self.sources = sources
            self.defaultMode = defaultMode
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            sources = try reader.required("sources")
            defaultMode = try reader.optional("defaultMode")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("sources", sources)
            writer.set("defaultMode", defaultMode)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "sources": PropertySchema(.structure),
                    "defaultMode": PropertySchema(.integer),
                ],
                required: ["sources"]
            )
        )
    }

    /// A persistent volume claim by its name.
    public struct ClaimReference: DocumentConvertible, Hashable {
        /// `claimName`: its name.
        public var claimName: Input<String>
        /// `readOnly`: whether it can only be read.
        public var readOnly: Input<Bool>?

        /// What is left out is Kubernetes' to choose.
        public init(claimName: Input<String>, readOnly: Input<Bool>? = nil) {
            self.claimName = claimName
            self.readOnly = readOnly
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            claimName = try reader.required("claimName")
            readOnly = try reader.optional("readOnly")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("claimName", claimName)
            writer.set("readOnly", readOnly)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "claimName": PropertySchema(.string),
                    "readOnly": PropertySchema(.boolean),
                ],
                required: ["claimName"]
            )
        )
    }
}
