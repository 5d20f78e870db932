import ArgumentParser

/// Which image the environment's service runs.
struct ImageOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            The image to run: a digest, a file that holds one, a folder that image build wrote, or an executable. An apply
            pushes it. Default: the image that was applied last.
            """,
            valueName: "image"
        ),
        completion: .file()
    )
    var image: String?

    /// The options as they are typed.
    var words: [String] { image.map { ["--image", $0] } ?? [] }
}
