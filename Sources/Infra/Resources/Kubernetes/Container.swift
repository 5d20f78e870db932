extension Kubernetes {
    /// A program in a pod.
    public struct Container: DocumentConvertible, Hashable {
        /// `name`: names it in its pod.
        public var name: Input<String>
        /// `image`: what it is made of, best by digest: `registry/name@sha256:…`.
        public var image: Input<String>
        /// `command`: in place of the image's entry point.
        public var command: [Input<String>]?
        /// `args`: in place of the image's arguments.
        public var args: [Input<String>]?
        /// `workingDir`: where it starts.
        public var workingDir: Input<String>?
        /// `env`: variables.
        public var env: [EnvironmentVariable]?
        /// `envFrom`: variables from config maps and secrets.
        public var envFrom: [EnvironmentSource]?
        /// `ports`: where it listens.
        public var ports: [ContainerPort]?
        /// `resources`: what it needs, and the most it gets.
        public var resources: ResourceRequirements?
        /// `livenessProbe`: tells when it must be started again.
        public var livenessProbe: Probe?
        /// `readinessProbe`: tells when it can take requests.
        public var readinessProbe: Probe?
        /// `startupProbe`: tells when the others may begin.
        public var startupProbe: Probe?
        /// `lifecycle`: what is done as it starts and before it stops.
        public var lifecycle: Lifecycle?
        /// `securityContext`: what it may do.
        public var securityContext: SecurityContext?
        /// `volumeMounts`: volumes, and where.
        public var volumeMounts: [VolumeMount]?
        /// `imagePullPolicy`: `Always`, `IfNotPresent` or `Never`.
        public var imagePullPolicy: Input<String>?
        /// `restartPolicy`: `Always` makes an init container run beside the others.
        public var restartPolicy: Input<String>?
        /// `terminationMessagePolicy`: where the reason for its end is read.
        public var terminationMessagePolicy: Input<String>?

        /// What is left out is Kubernetes' to choose.
        public init(
            name: Input<String>,
            image: Input<String>,
            command: [Input<String>]? = nil,
            args: [Input<String>]? = nil,
            workingDir: Input<String>? = nil,
            env: [EnvironmentVariable]? = nil,
            envFrom: [EnvironmentSource]? = nil,
            ports: [ContainerPort]? = nil,
            resources: ResourceRequirements? = nil,
            livenessProbe: Probe? = nil,
            readinessProbe: Probe? = nil,
            startupProbe: Probe? = nil,
            lifecycle: Lifecycle? = nil,
            securityContext: SecurityContext? = nil,
            volumeMounts: [VolumeMount]? = nil,
            imagePullPolicy: Input<String>? = nil,
            restartPolicy: Input<String>? = nil,
            terminationMessagePolicy: Input<String>? = nil
        ) {
            self.name = name
            self.image = image
            self.command = command
            self.args = args
            self.workingDir = workingDir
            self.env = env
            self.envFrom = envFrom
            self.ports = ports
            self.resources = resources
            self.livenessProbe = livenessProbe
            self.readinessProbe = readinessProbe
            self.startupProbe = startupProbe
            self.lifecycle = lifecycle
            self.securityContext = securityContext
            self.volumeMounts = volumeMounts
            self.imagePullPolicy = imagePullPolicy
            self.restartPolicy = restartPolicy
            self.terminationMessagePolicy = terminationMessagePolicy
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            image = try reader.required("image")
            command = try reader.optional("command")
            args = try reader.optional("args")
            workingDir = try reader.optional("workingDir")
            env = try reader.optional("env")
            envFrom = try reader.optional("envFrom")
            ports = try reader.optional("ports")
            resources = try reader.optional("resources")
            livenessProbe = try reader.optional("livenessProbe")
            readinessProbe = try reader.optional("readinessProbe")
            startupProbe = try reader.optional("startupProbe")
            lifecycle = try reader.optional("lifecycle")
            securityContext = try reader.optional("securityContext")
            volumeMounts = try reader.optional("volumeMounts")
            imagePullPolicy = try reader.optional("imagePullPolicy")
            restartPolicy = try reader.optional("restartPolicy")
            terminationMessagePolicy = try reader.optional("terminationMessagePolicy")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("image", image)
            writer.set("command", command)
            writer.set("args", args)
            writer.set("workingDir", workingDir)
            writer.set("env", env)
            writer.set("envFrom", envFrom)
            writer.set("ports", ports)
            writer.set("resources", resources)
            writer.set("livenessProbe", livenessProbe)
            writer.set("readinessProbe", readinessProbe)
            writer.set("startupProbe", startupProbe)
            writer.set("lifecycle", lifecycle)
            writer.set("securityContext", securityContext)
            writer.set("volumeMounts", volumeMounts)
            writer.set("imagePullPolicy", imagePullPolicy)
            writer.set("restartPolicy", restartPolicy)
            writer.set("terminationMessagePolicy", terminationMessagePolicy)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string),
                    "image": PropertySchema(.string),
                    "command": PropertySchema(.array(PropertySchema(.string))),
                    "args": PropertySchema(.array(PropertySchema(.string))),
                    "workingDir": PropertySchema(.string),
                    "env": PropertySchema(.array(EnvironmentVariable.shape), equivalence: .keyedBy(["name"])),
                    "envFrom": PropertySchema(.array(EnvironmentSource.shape)),
                    "ports": PropertySchema(
                        .array(ContainerPort.shape),
                        equivalence: .keyedBy(["containerPort", "protocol"])
                    ),
                    "resources": ResourceRequirements.shape,
                    "livenessProbe": Probe.shape,
                    "readinessProbe": Probe.shape,
                    "startupProbe": Probe.shape,
                    "lifecycle": Lifecycle.shape,
                    "securityContext": SecurityContext.shape,
                    "volumeMounts": PropertySchema(.array(VolumeMount.shape), equivalence: .keyedBy(["mountPath"])),
                    "imagePullPolicy": PropertySchema(.string),
                    "restartPolicy": PropertySchema(.string),
                    "terminationMessagePolicy": PropertySchema(.string),
                ],
                required: ["name", "image"]
            )
        )
    }

    /// A port that a container listens on.
    public struct ContainerPort: DocumentConvertible, Hashable {
        /// `containerPort`: the port.
        public var containerPort: Input<Int>
        /// `name`: names it for probes and services.
        public var name: Input<String>?
        /// `protocol`: TCP unless given; always written, as it is part of what tells ports apart.
        public var `protocol`: NetworkProtocol

        /// What is left out is Kubernetes' to choose.
        public init(containerPort: Input<Int>, name: Input<String>? = nil, protocol: NetworkProtocol = .tcp) {
            self.containerPort = containerPort
            self.name = name
            self.protocol = `protocol`
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            containerPort = try reader.required("containerPort")
            name = try reader.optional("name")
            `protocol` = try reader.optional("protocol") ?? .tcp
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("containerPort", containerPort)
            writer.set("name", name)
            writer.set("protocol", `protocol`)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "containerPort": PropertySchema(.integer),
                    "name": PropertySchema(.string),
                    "protocol": PropertySchema(.string),
                ],
                required: ["containerPort", "protocol"]
            )
        )
    }

    /// What a container needs, and the most it gets.
    public struct ResourceRequirements: DocumentConvertible, Hashable {
        /// `requests`: what is kept free for it, as in `cpu: 250m`.
        public var requests: [String: Input<String>]?
        /// `limits`: the most it gets, as in `memory: 512Mi`.
        public var limits: [String: Input<String>]?

        /// What is left out is Kubernetes' to choose.
        public init(requests: [String: Input<String>]? = nil, limits: [String: Input<String>]? = nil) {
            self.requests = requests
            self.limits = limits
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            requests = try reader.optional("requests")
            limits = try reader.optional("limits")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("requests", requests)
            writer.set("limits", limits)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "requests": PropertySchema(.map(PropertySchema(.string, equivalence: .quantity))),
                    "limits": PropertySchema(.map(PropertySchema(.string, equivalence: .quantity))),
                ]
            )
        )
    }

    /// Where a container sees a volume.
    public struct VolumeMount: DocumentConvertible, Hashable {
        /// `name`: the volume's.
        public var name: Input<String>
        /// `mountPath`: where.
        public var mountPath: Input<String>
        /// `readOnly`: whether it can only be read.
        public var readOnly: Input<Bool>?
        /// `subPath`: only this part of it.
        public var subPath: Input<String>?

        /// What is left out is Kubernetes' to choose.
        public init(
            name: Input<String>,
            mountPath: Input<String>,
            readOnly: Input<Bool>? = nil,
            subPath: Input<String>? = nil
        ) {
            self.name = name
            self.mountPath = mountPath
            self.readOnly = readOnly
            self.subPath = subPath
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            mountPath = try reader.required("mountPath")
            readOnly = try reader.optional("readOnly")
            subPath = try reader.optional("subPath")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("mountPath", mountPath)
            writer.set("readOnly", readOnly)
            writer.set("subPath", subPath)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string),
                    "mountPath": PropertySchema(.string),
                    "readOnly": PropertySchema(.boolean),
                    "subPath": PropertySchema(.string),
                ],
                required: ["name", "mountPath"]
            )
        )
    }
}
