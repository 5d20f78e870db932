extension Kubernetes {
    /// A variable of a container.
    public struct EnvironmentVariable: DocumentConvertible, Hashable {
        /// `name`: its name.
        public var name: Input<String>
        /// `value`: its value.
        public var value: Input<String>?
        /// `valueFrom`: where its value is taken from.
        public var valueFrom: EnvironmentValueSource?

        /// What is left out is Kubernetes' to choose.
        public init(name: Input<String>, value: Input<String>? = nil, valueFrom: EnvironmentValueSource? = nil) {
            self.name = name
            self.value = value
            self.valueFrom = valueFrom
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            value = try reader.optional("value")
            valueFrom = try reader.optional("valueFrom")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("value", value)
            writer.set("valueFrom", valueFrom)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string),
                    "value": PropertySchema(.string),
                    "valueFrom": EnvironmentValueSource.shape,
                ],
                required: ["name"]
            )
        )
    }

    /// Where a variable's value is taken from: exactly one of these.
    public struct EnvironmentValueSource: DocumentConvertible, Hashable {
        /// `configMapKeyRef`: a setting.
        public var configMapKeyRef: ConfigMapKey?
        /// `secretKeyRef`: a secret.
        public var secretKeyRef: SecretKey?
        /// `fieldRef`: something about the pod itself.
        public var fieldRef: FieldReference?

        /// What is left out is Kubernetes' to choose.
        public init(
            configMapKeyRef: ConfigMapKey? = nil,
            secretKeyRef: SecretKey? = nil,
            fieldRef: FieldReference? = nil
        ) {
            self.configMapKeyRef = configMapKeyRef
            self.secretKeyRef = secretKeyRef
            self.fieldRef = fieldRef
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            configMapKeyRef = try reader.optional("configMapKeyRef")
            secretKeyRef = try reader.optional("secretKeyRef")
            fieldRef = try reader.optional("fieldRef")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("configMapKeyRef", configMapKeyRef)
            writer.set("secretKeyRef", secretKeyRef)
            writer.set("fieldRef", fieldRef)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "configMapKeyRef": ConfigMapKey.shape,
                    "secretKeyRef": SecretKey.shape,
                    "fieldRef": FieldReference.shape,
                ]
            )
        )
    }

    /// One setting of a config map.
    public struct ConfigMapKey: DocumentConvertible, Hashable {
        /// `name`: the config map.
        public var name: Input<Kubernetes.ConfigMap.ID>
        /// `key`: the setting.
        public var key: Input<String>
        /// `optional`: whether it may be missing.
        public var optional: Input<Bool>?

        /// What is left out is Kubernetes' to choose.
        public init(name: Input<Kubernetes.ConfigMap.ID>, key: Input<String>, optional: Input<Bool>? = nil) {
            self.name = name
            self.key = key
            self.optional = optional
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            key = try reader.required("key")
            optional = try reader.optional("optional")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("key", key)
            writer.set("optional", optional)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string),
                    "key": PropertySchema(.string),
                    "optional": PropertySchema(.boolean),
                ],
                required: ["name", "key"]
            )
        )
    }

    /// One value of a secret.
    public struct SecretKey: DocumentConvertible, Hashable {
        /// `name`: the secret.
        public var name: Input<Kubernetes.Secret.ID>
        /// `key`: the value.
        public var key: Input<String>
        /// `optional`: whether it may be missing.
        public var optional: Input<Bool>?

        /// What is left out is Kubernetes' to choose.
        public init(name: Input<Kubernetes.Secret.ID>, key: Input<String>, optional: Input<Bool>? = nil) {
            self.name = name
            self.key = key
            self.optional = optional
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            key = try reader.required("key")
            optional = try reader.optional("optional")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("key", key)
            writer.set("optional", optional)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string),
                    "key": PropertySchema(.string),
                    "optional": PropertySchema(.boolean),
                ],
                required: ["name", "key"]
            )
        )
    }

    /// A field of the pod.
    public struct FieldReference: DocumentConvertible, Hashable {
        /// `fieldPath`: as in `metadata.name`.
        public var fieldPath: Input<String>
        /// `apiVersion`: of the field.
        public var apiVersion: Input<String>?

        /// What is left out is Kubernetes' to choose.
        public init(fieldPath: Input<String>, apiVersion: Input<String>? = nil) {
            self.fieldPath = fieldPath
            self.apiVersion = apiVersion
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            fieldPath = try reader.required("fieldPath")
            apiVersion = try reader.optional("apiVersion")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("fieldPath", fieldPath)
            writer.set("apiVersion", apiVersion)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "fieldPath": PropertySchema(.string),
                    "apiVersion": PropertySchema(.string),
                ],
                required: ["fieldPath"]
            )
        )
    }

    /// All settings of a config map or a secret as variables: exactly one of these.
    public struct EnvironmentSource: DocumentConvertible, Hashable {
        /// `configMapRef`: a config map.
        public var configMapRef: ConfigMapReference?
        /// `secretRef`: a secret.
        public var secretRef: SecretReference?
        /// `prefix`: stands before each name.
        public var prefix: Input<String>?

        /// What is left out is Kubernetes' to choose.
        public init(
            configMapRef: ConfigMapReference? = nil,
            secretRef: SecretReference? = nil,
            prefix: Input<String>? = nil
        ) {
            self.configMapRef = configMapRef
            self.secretRef = secretRef
            self.prefix = prefix
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            configMapRef = try reader.optional("configMapRef")
            secretRef = try reader.optional("secretRef")
            prefix = try reader.optional("prefix")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("configMapRef", configMapRef)
            writer.set("secretRef", secretRef)
            writer.set("prefix", prefix)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "configMapRef": ConfigMapReference.shape,
                    "secretRef": SecretReference.shape,
                    "prefix": PropertySchema(.string),
                ]
            )
        )
    }

    /// A config map by its name.
    public struct ConfigMapReference: DocumentConvertible, Hashable {
        /// `name`: its name.
        public var name: Input<Kubernetes.ConfigMap.ID>
        /// `optional`: whether it may be missing.
        public var optional: Input<Bool>?

        /// What is left out is Kubernetes' to choose.
        public init(name: Input<Kubernetes.ConfigMap.ID>, optional: Input<Bool>? = nil) {
            self.name = name
            self.optional = optional
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            optional = try reader.optional("optional")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("optional", optional)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string),
                    "optional": PropertySchema(.boolean),
                ],
                required: ["name"]
            )
        )
    }

    /// A secret by its name.
    public struct SecretReference: DocumentConvertible, Hashable {
        /// `name`: its name.
        public var name: Input<Kubernetes.Secret.ID>
        /// `optional`: whether it may be missing.
        public var optional: Input<Bool>?

        /// What is left out is Kubernetes' to choose.
        public init(name: Input<Kubernetes.Secret.ID>, optional: Input<Bool>? = nil) {
            self.name = name
            self.optional = optional
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            optional = try reader.optional("optional")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("optional", optional)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string),
                    "optional": PropertySchema(.boolean),
                ],
                required: ["name"]
            )
        )
    }

    /// Something by its name.
    public struct NameReference: DocumentConvertible, Hashable {
        /// `name`: its name.
        public var name: Input<String>

        /// What is left out is Kubernetes' to choose.
        public init(name: Input<String>) {
            self.name = name
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string)
                ],
                required: ["name"]
            )
        )
    }
}
