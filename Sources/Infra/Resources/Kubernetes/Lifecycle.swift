extension Kubernetes {
    /// What is done as a container starts and before it stops.
    public struct Lifecycle: DocumentConvertible, Hashable {
        /// `postStart`: right after it has started.
        public var postStart: LifecycleHandler?
        /// `preStop`: before it is told to stop.
        public var preStop: LifecycleHandler?

        /// What is left out is Kubernetes' to choose.
        public init(postStart: LifecycleHandler? = nil, preStop: LifecycleHandler? = nil) {
            self.postStart = postStart
            self.preStop = preStop
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            postStart = try reader.optional("postStart")
            preStop = try reader.optional("preStop")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("postStart", postStart)
            writer.set("preStop", preStop)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "postStart": LifecycleHandler.shape,
                    "preStop": LifecycleHandler.shape,
                ]
            )
        )
    }

    /// What is done: exactly one of these.
    public struct LifecycleHandler: DocumentConvertible, Hashable {
        /// `exec`: a command.
        public var exec: ExecAction?
        /// `httpGet`: a request.
        public var httpGet: HTTPGetAction?
        /// `sleep`: a pause.
        public var sleep: SleepAction?

        /// What is left out is Kubernetes' to choose.
        public init(exec: ExecAction? = nil, httpGet: HTTPGetAction? = nil, sleep: SleepAction? = nil) {
            self.exec = exec
            self.httpGet = httpGet
            self.sleep = sleep
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            exec = try reader.optional("exec")
            httpGet = try reader.optional("httpGet")
            sleep = try reader.optional("sleep")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("exec", exec)
            writer.set("httpGet", httpGet)
            writer.set("sleep", sleep)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "exec": ExecAction.shape,
                    "httpGet": HTTPGetAction.shape,
                    "sleep": SleepAction.shape,
                ]
            )
        )
    }

    /// A pause; Kubernetes 1.30 and later.
    public struct SleepAction: DocumentConvertible, Hashable {
        /// `seconds`: how long.
        public var seconds: Input<Int>

        /// What is left out is Kubernetes' to choose.
        public init(seconds: Input<Int>) {
            self.seconds = seconds
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            seconds = try reader.required("seconds")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("seconds", seconds)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "seconds": PropertySchema(.integer)
                ],
                required: ["seconds"]
            )
        )
    }
}
