"""How the trained reader is made: data, network, training, evaluation, export. Never imported by the package."""
