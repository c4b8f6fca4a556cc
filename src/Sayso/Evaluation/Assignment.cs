namespace Sayso.Evaluation;

/// <summary>Matches rows with columns one to one so that the matched similarities sum to the most (the Hungarian method by shortest paths).</summary>
internal static class Assignment
{
    /// <summary>The greatest sum; pairs that are not given have a similarity of 0.</summary>
    public static double Best(int rows, int columns, IReadOnlyList<(int Row, int Column, double Similarity)> pairs)
    {
        int size = Math.Max(rows, columns);
        double[,] cost = new double[size + 1, size + 1];
        foreach (var (row, column, similarity) in pairs)
        {
            cost[row + 1, column + 1] = -similarity;
        }

        int[] rowOf = new int[size + 1];
        double[] u = new double[size + 1];
        double[] v = new double[size + 1];
        for (int row = 1; row <= size; row++)
        {
            Augment(row, size, cost, rowOf, u, v);
        }

        double sum = 0;
        for (int column = 1; column <= size; column++)
        {
            sum -= cost[rowOf[column], column];
        }

        return sum;
    }

    /// <summary>Finds the cheapest chain of exchanges that gives the row a column, and carries it out.</summary>
    private static void Augment(int row, int size, double[,] cost, int[] rowOf, double[] u, double[] v)
    {
        double[] least = new double[size + 1];
        int[] way = new int[size + 1];
        bool[] used = new bool[size + 1];
        Array.Fill(least, double.PositiveInfinity);
        rowOf[0] = row;
        int column = 0;
        do
        {
            used[column] = true;
            int from = rowOf[column];
            double delta = double.PositiveInfinity;
            int next = 0;
            for (int j = 1; j <= size; j++)
            {
                if (used[j])
                {
                    continue;
                }

                double reduced = cost[from, j] - u[from] - v[j];
                if (reduced < least[j])
                {
                    (least[j], way[j]) = (reduced, column);
                }

                if (least[j] < delta)
                {
                    (delta, next) = (least[j], j);
                }
            }

            for (int j = 0; j <= size; j++)
            {
                if (used[j])
                {
                    u[rowOf[j]] += delta;
                    v[j] -= delta;
                }
                else
                {
                    least[j] -= delta;
                }
            }

            column = next;
        }
        while (rowOf[column] != 0);

        for (; column != 0; column = way[column])
        {
            rowOf[column] = rowOf[way[column]];
        }
    }
}
