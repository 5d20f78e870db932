extension Kubernetes {
    /// How a container is asked whether it is well: exactly one of the first four.
    public struct Probe: DocumentConvertible, Hashable {
        /// `httpGet`: by a request; 200 to 399 is well.
        public var httpGet: HTTPGetAction?
        /// `tcpSocket`: by a connection.
        public var tcpSocket: TCPSocketAction?
        /// `exec`: by a command; 0 is well.
        public var exec: ExecAction?
        /// `grpc`: by gRPC's health protocol.
        public var grpc: GRPCAction?
        /// `initialDelaySeconds`: how long nothing is asked at first.
        public var initialDelaySeconds: Input<Int>?
        /// `periodSeconds`: how often. Kubernetes' default: 10.
        public var periodSeconds: Input<Int>?
        /// `timeoutSeconds`: how long an answer may take. Kubernetes' default: 1.
        public var timeoutSeconds: Input<Int>?
        /// `successThreshold`: how many good answers make it well. Kubernetes' default: 1.
        public var successThreshold: Input<Int>?
        /// `failureThreshold`: how many bad ones make it unwell. Kubernetes' default: 3.
        public var failureThreshold: Input<Int>?

        /// What is left out is Kubernetes' to choose.
        public init(
            httpGet: HTTPGetAction? = nil,
            tcpSocket: TCPSocketAction? = nil,
            exec: ExecAction? = nil,
            grpc: GRPCAction? = nil,
            initialDelaySeconds: Input<Int>? = nil,
            periodSeconds: Input<Int>? = nil,
            timeoutSeconds: Input<Int>? = nil,
            successThreshold: Input<Int>? = nil,
            failureThreshold: Input<Int>? = nil
        ) {
            self.httpGet = httpGet
            self.tcpSocket = tcpSocket
            self.exec = exec
            self.grpc = grpc
            self.initialDelaySeconds = initialDelaySeconds
            self.periodSeconds = periodSeconds
            self.timeoutSeconds = timeoutSeconds
            self.successThreshold = successThreshold
            self.failureThreshold = failureThreshold
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            httpGet = try reader.optional("httpGet")
            tcpSocket = try reader.optional("tcpSocket")
            exec = try reader.optional("exec")
            grpc = try reader.optional("grpc")
            initialDelaySeconds = try reader.optional("initialDelaySeconds")
            periodSeconds = try reader.optional("periodSeconds")
            timeoutSeconds = try reader.optional("timeoutSeconds")
            successThreshold = try reader.optional("successThreshold")
            failureThreshold = try reader.optional("failureThreshold")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("httpGet", httpGet)
            writer.set("tcpSocket", tcpSocket)
            writer.set("exec", exec)
            writer.set("grpc", grpc)
            writer.set("initialDelaySeconds", initialDelaySeconds)
            writer.set("periodSeconds", periodSeconds)
            writer.set("timeoutSeconds", timeoutSeconds)
            writer.set("successThreshold", successThreshold)
            writer.set("failureThreshold", failureThreshold)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "httpGet": HTTPGetAction.shape,
                    "tcpSocket": TCPSocketAction.shape,
                    "exec": ExecAction.shape,
                    "grpc": GRPCAction.shape,
                    "initialDelaySeconds": PropertySchema(.integer),
                    "periodSeconds": PropertySchema(.integer),
                    "timeoutSeconds": PropertySchema(.integer),
                    "successThreshold": PropertySchema(.integer),
                    "failureThreshold": PropertySchema(.integer),
                ]
            )
        )
    }

    /// A request.
    public struct HTTPGetAction: DocumentConvertible, Hashable {
        /// `port`: a number, or a port's name.
        public var port: Kubernetes.IntOrString
        /// `path`: as in `/readyz`.
        public var path: Input<String>?
        /// `scheme`: `HTTP` or `HTTPS`.
        public var scheme: Input<String>?
        /// `host`: Kubernetes' default: the pod.
        public var host: Input<String>?
        /// `httpHeaders`: further headers.
        public var httpHeaders: [HTTPHeader]?

        /// What is left out is Kubernetes' to choose.
        public init(
            port: Kubernetes.IntOrString,
            path: Input<String>? = nil,
            scheme: Input<String>? = nil,
            host: Input<String>? = nil,
            httpHeaders: [HTTPHeader]? = nil
        ) {
            self.port = port
            self.path = path
            self.scheme = scheme
            self.host = host
            self.httpHeaders = httpHeaders
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            port = try reader.required("port")
            path = try reader.optional("path")
            scheme = try reader.optional("scheme")
            host = try reader.optional("host")
            httpHeaders = try reader.optional("httpHeaders")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("port", port)
            writer.set("path", path)
            writer.set("scheme", scheme)
            writer.set("host", host)
            writer.set("httpHeaders", httpHeaders)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "port": PropertySchema(.string),
                    "path": PropertySchema(.string),
                    "scheme": PropertySchema(.string),
                    "host": PropertySchema(.string),
                    "httpHeaders": PropertySchema(.array(HTTPHeader.shape)),
                ],
                required: ["port"]
            )
        )
    }

    /// A header of a request.
    public struct HTTPHeader: DocumentConvertible, Hashable {
        /// `name`: its name.
        public var name: Input<String>
        /// `value`: its value.
        public var value: Input<String>

        /// What is left out is Kubernetes' to choose.
        public init(name: Input<String>, value: Input<String>) {
            self.name = name
            self.value = value
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            value = try reader.required("value")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("value", value)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string),
                    "value": PropertySchema(.string),
                ],
                required: ["name", "value"]
            )
        )
    }

    /// A connection.
    public struct TCPSocketAction: DocumentConvertible, Hashable {
        /// `port`: a number, or a port's name.
        public var port: Kubernetes.IntOrString
        /// `host`: Kubernetes' default: the pod.
        public var host: Input<String>?

        /// What is left out is Kubernetes' to choose.
        public init(port: Kubernetes.IntOrString, host: Input<String>? = nil) {
            self.port = port
            self.host = host
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            port = try reader.required("port")
            host = try reader.optional("host")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("port", port)
            writer.set("host", host)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "port": PropertySchema(.string),
                    "host": PropertySchema(.string),
                ],
                required: ["port"]
            )
        )
    }

    /// A command in the container.
    public struct ExecAction: DocumentConvertible, Hashable {
        /// `command`: program and arguments; no shell.
        public var command: [Input<String>]

        /// What is left out is Kubernetes' to choose.
        public init(command: [Input<String>]) {
            self.command = command
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            command = try reader.required("command")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("command", command)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "command": PropertySchema(.array(PropertySchema(.string)))
                ],
                required: ["command"]
            )
        )
    }

    /// gRPC's health protocol.
    public struct GRPCAction: DocumentConvertible, Hashable {
        /// `port`: the port.
        public var port: Input<Int>
        /// `service`: the service to ask for.
        public var service: Input<String>?

        /// What is left out is Kubernetes' to choose.
        public init(port: Input<Int>, service: Input<String>? = nil) {
            self.port = port
            self.service = service
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            port = try reader.required("port")
            service = try reader.optional("service")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("port", port)
            writer.set("service", service)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "port": PropertySchema(.integer),
                    "service": PropertySchema(.string),
                ],
                required: ["port"]
            )
        )
    }
}
