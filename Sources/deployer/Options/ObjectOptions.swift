import ArgumentParser

/// What may be done to objects of a cluster.
struct ObjectOptions: ParsableArguments {
    @Flag(help: "Take over fields of Kubernetes objects that another field manager has, instead of refusing.")
    var forceConflicts = false

    /// The options as they are typed.
    var words: [String] { forceConflicts ? ["--force-conflicts"] : [] }
}
